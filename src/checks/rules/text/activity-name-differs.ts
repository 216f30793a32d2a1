import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { slipBetween } from '../../slip';
import { activitiesByItem } from '../figures/activities/activityCounts';
import { bare } from '../figures/activities/subject';

interface Facts {
  readonly item: string;
  /** As the text has it. */
  readonly inText: string;
}

export const activityNameDiffers: Rule<'activity-name-differs', Facts> = {
  code: 'activity-name-differs',
  severity: 'info',
  reason: '事業名が本文と一字違うと、書き誤りに見え、本文の回数や人数を表と照合できません。',
  source: '様式の記載の統一（同じ取組は同じ名称で書く）',
  needs: [{ table: '取組実績' }],
  *run({ report }) {
    const byItem = activitiesByItem(report);
    for (const { name, sections } of report.items) {
      const groups = (byItem.get(fold(name.written)) ?? []).filter(({ variant }) => variant !== null);
      if (groups.length === 0) continue;
      const lines = sections.record.paragraphs.map(({ text }) => bare(text));
      const all = lines.join('\n');
      const bases = new Set(groups.map(({ base }) => base));
      for (const { base, rows } of groups) {
        const [row] = rows;
        if (!row || base.length < SHORTEST || all.includes(base)) continue;
        const inText = nearIn(lines, base);
        if (inText === null || [...bases].some((other) => other.includes(inText) || inText.includes(other))) continue;
        yield { place: row.name.place, value: row.name.written, facts: { item: name.written, inText }, cause: base };
      }
    }
  },
};

/** Of shorter names one letter may be the whole difference. */
const SHORTEST = 6;
/** Letters that tell one of several from the others. */
const TELLING = /[0-9a-z東西南北中央上下前後左右新旧内外春夏秋冬男女甲乙丙ア-ンⅰ-ⅹ級期回]/i;

/** What a line has in place of a name that differs in one letter; null where no line has such a thing. */
function nearIn(lines: readonly string[], name: string): string | null {
  const half = Math.floor(name.length / 2);
  const [head, tail] = [name.slice(0, half), name.slice(half)];
  for (const line of lines) {
    const ahead = line.indexOf(head);
    const behind = line.indexOf(tail);
    const starts = [ahead, ...(behind < 0 ? [] : [behind - half - 1, behind - half, behind - half + 1])];
    for (const start of starts.filter((at) => at >= 0)) {
      for (const length of [name.length - 1, name.length, name.length + 1]) {
        const piece = line.slice(start, start + length);
        if (piece.length === length && isOneOff(piece, name)) return piece;
      }
    }
  }
  return null;
}

/** One letter off, which tells nothing by itself. At either end it may belong to the words around. */
function isOneOff(piece: string, name: string): boolean {
  const slip = slipBetween(piece, name);
  const longest = Math.max(piece.length, name.length);
  return (
    slip !== null &&
    slip.at > 0 &&
    slip.at < longest - 1 &&
    /^[\p{L}ー]+$/u.test(slip.letters) &&
    !TELLING.test(slip.letters)
  );
}
