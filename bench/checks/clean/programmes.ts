import type { Random } from '../random';
import { percent, signedPoints } from './figures';
import type { InsurerMade } from './insurers';
import type { Spec } from './spec';

const LEVELS = ['予定通り実施', '一部実施', '実施できなかった'] as const;
type Level = (typeof LEVELS)[number];

/** A row of 給付適正化実施状況. */
export interface ImplementationMade {
  readonly insurer: string;
  readonly year: number;
  readonly programme: string;
  readonly level: Level;
  readonly reason: string;
}

export interface ProgrammesMade {
  readonly rows: readonly ImplementationMade[];
  readonly sentences: readonly string[];
}

const PROGRAMMES = ['要介護認定の適正化', 'ケアプラン点検', '縦覧点検・医療情報との突合'];

/** Three programmes in two years, and what the text says of them. */
export function makeProgrammes(insurers: readonly InsurerMade[], spec: Spec, random: Random): ProgrammesMade {
  const all = PROGRAMMES.map((programme) => {
    const years = [spec.year - 1, spec.year].map((year) => ({ year, levels: levelsOf(insurers.length, random) }));
    const rows = years.flatMap(({ year, levels }) =>
      insurers.map(({ name }, at): ImplementationMade => {
        const level = levels[at] ?? '一部実施';
        return { insurer: name, year, programme, level, reason: level === '実施できなかった' ? 'マンパワー不足' : '' };
      }),
    );
    return {
      rows,
      sentence: sentenceOn(
        programme,
        years.map(({ levels }) => levels),
      ),
    };
  });
  return { rows: all.flatMap(({ rows }) => rows), sentences: all.map(({ sentence }) => sentence) };
}

/** Another number of insurers at each level, so that no share stands twice. */
function levelsOf(total: number, random: Random): readonly Level[] {
  for (;;) {
    const levels = Array.from({ length: total }, () => random.pick([...LEVELS, LEVELS[0], LEVELS[0]]));
    const counts = LEVELS.map((level) => countOf(levels, level));
    if (new Set(counts).size === counts.length && counts[0] !== 0) return levels;
  }
}

const countOf = (levels: readonly Level[], level: Level): number => levels.filter((one) => one === level).length;

function sentenceOn(programme: string, [before = [], now = []]: readonly (readonly Level[])[]): string {
  const shares = LEVELS.map((level) => ({ level, part: countOf(now, level) }))
    .filter(({ part }) => part > 0)
    .map(({ level, part }) => ({ level, share: `${percent(part, now.length)}％` }));
  const change = signedPoints(
    percent(countOf(now, LEVELS[0]), now.length),
    percent(countOf(before, LEVELS[0]), before.length),
  );
  const said = shares.map(
    ({ level, share }, index) =>
      `「${level}」${level === LEVELS[2] ? '' : 'した'}保険者は${share}${index === 0 ? `（前年度比${change}ポイント）` : ''}`,
  );
  return `「${programme}」を${said.join('、')}であった。`;
}
