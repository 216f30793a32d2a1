import type { Reading } from '../../../../domain/reading';
import type { Activity } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { groupedBy } from '../../../grouped';
import type { Rule, Spot } from '../../../rule';
import { activitiesByItem, type ActivityGroup } from './activityCounts';
import { countKindsOf, type CountedAs, type CountKind } from './countKinds';
import { meant } from './meant';
import { bracketedIn } from './subject';

interface Facts {
  readonly activity: string;
  /** What the others are, or what the table says. */
  readonly other: CountKind;
  readonly where: 'table' | 'text';
}

export const countKindsDiffer: Rule<'count-kinds-differ', Facts> = {
  code: 'count-kinds-differ',
  severity: 'warning',
  reason: '実数と延べを混ぜて足すと、人数が何を表すか分からなくなります。',
  source: '人数の数え方（実数は一人を一度、延べは参加のたびに数える）',
  needs: [{ table: '取組実績' }],
  *run(reading) {
    const kinds = countKindsOf(reading);
    if (kinds.size === 0) return;
    const byItem = activitiesByItem(reading.report);
    for (const groups of byItem.values()) yield* mixedRows(groups, kinds);
    yield* mixedTexts(reading, byItem, kinds);
  },
};

/** Rows of one activity of which a few are counted otherwise than the rest. */
function* mixedRows(groups: readonly ActivityGroup[], kinds: ReadonlyMap<Activity, CountedAs>): Generator<Spot<Facts>> {
  const isActual = (row: Activity): boolean => kinds.get(row)?.kind === '実数';
  const mixed = new Set(groups.flatMap(({ base, rows }) => (rows.some(isActual) ? [base] : [])));
  const bases = groupedBy(
    groups.filter(({ base, variant }) => variant !== null && mixed.has(base)),
    ({ base }) => base,
  );
  for (const own of bases.values()) {
    const rows = own.flatMap((group) => group.rows);
    const counted = rows.flatMap((row) => kinds.get(row) ?? []);
    const [actual, total] = (['実数', '延べ'] as const).map((kind) => counted.filter((each) => each.kind === kind));
    if (!actual?.length || !total?.length || isOneEvent(rows)) continue;
    const [few, other] = actual.length <= total.length ? [actual, '延べ' as const] : [total, '実数' as const];
    const activity = own[0]?.name ?? '';
    for (const { place, written } of few) yield { place, value: written, facts: { activity, other, where: 'table' } };
  }
}

/** Both counts of one event may well stand in two rows. */
const isOneEvent = (rows: readonly Activity[]): boolean =>
  new Set(rows.map(({ heldOn, targets }) => `${heldOn.written}\n${targets.written}`)).size === 1;

const STATED = /(延べ?|実(?:人数|人員|数)?)\s?(\d[\d,]*)(名|人)/;

/** Figures of the text that are said to be counted otherwise than in the table. */
function* mixedTexts(
  { report }: Reading,
  byItem: ReadonlyMap<string, readonly ActivityGroup[]>,
  kinds: ReadonlyMap<Activity, CountedAs>,
): Generator<Spot<Facts>> {
  for (const { name, sections } of report.items) {
    const groups = byItem.get(fold(name.written));
    if (!groups) continue;
    for (const bracket of bracketedIn(sections.record.paragraphs, report.basics.fiscalYear.value)) {
      const [written, stated = ''] = STATED.exec(bracket.content.normalize('NFKC')) ?? [];
      const group = written === undefined ? undefined : meant(groups, bracket);
      if (!group || written === undefined) continue;
      const spot = differing(group, stated.startsWith('延') ? '延べ' : '実数', kinds);
      if (spot) yield { place: bracket.place, value: written, facts: { ...spot, where: 'text' } };
    }
  }
}

/** Numbers of several days, each person once a day, add up to 延べ. */
function differing(
  { rows, name }: ActivityGroup,
  stated: CountKind,
  kinds: ReadonlyMap<Activity, CountedAs>,
): Pick<Facts, 'activity' | 'other'> | null {
  const counted = rows.flatMap((row) => kinds.get(row)?.kind ?? []);
  const [other] = counted;
  if (!other || counted.length < rows.length || counted.includes(stated)) return null;
  return stated === '延べ' && !isSingle(rows) ? null : { activity: name, other };
}

function isSingle([row, ...more]: readonly Activity[]): boolean {
  const times = row?.times.value;
  return row !== undefined && more.length === 0 && (times?.kind !== 'quantity' || times.quantity.high.lte(1));
}
