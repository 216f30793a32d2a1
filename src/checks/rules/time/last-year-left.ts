import type { Rule } from '../../rule';
import { sectionsOf, type SectionHere } from '../text/texts';
import { fiscalYearsIn, type YearHere } from './years';

interface Facts {
  readonly item: string;
  readonly section: string;
  readonly found: string;
  readonly fiscalYear: number;
  readonly how: 'thisYear' | 'ownComparison';
}

export const lastYearLeft: Rule<'last-year-left', Facts> = {
  code: 'last-year-left',
  severity: 'warning',
  reason: '昨年度の文章を写して年度を直し忘れると、今年度の結果として読まれてしまいます。',
  source: '別紙２の様式（対象年度の取組と評価を書く）',
  needs: [{ basic: '対象年度' }],
  *run(reading) {
    const fiscalYear = reading.report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const section of sectionsOf(reading)) {
      const lines = linesOf(section);
      const namesThisYear = lines.some(({ years }) => years.some(({ year }) => year === fiscalYear));
      for (const line of lines) {
        const found = leftover(line, fiscalYear, namesThisYear);
        if (!found) continue;
        yield {
          place: line.place,
          value: found.year.written,
          facts: {
            item: section.itemName,
            section: section.sectionName,
            found: found.year.written,
            fiscalYear,
            how: found.how,
          },
        };
      }
    }
  },
};

const linesOf = ({ paragraphs }: SectionHere) =>
  paragraphs.flatMap(({ text, field }) =>
    text.split(/(?<=。)/).map((sentence) => ({ text: sentence, place: field.place, years: fiscalYearsIn(sentence) })),
  );

type Line = ReturnType<typeof linesOf>[number];

function leftover(line: Line, fiscalYear: number, namesThisYear: boolean) {
  const { years } = line;
  const own = years.find((year, index) => isComparedWithItself(line.text, year, years.slice(index + 1)));
  if (own) return { year: own, how: 'ownComparison' as const };
  const past = years.filter(({ year }) => year < fiscalYear);
  const speaking = past.find((year) => speaksOfThisYear(line, year, fiscalYear, namesThisYear));
  return speaking && { year: speaking, how: 'thisYear' as const };
}

/** 「令和４年度における割合は…、令和４年度と比較して」. */
function isComparedWithItself(text: string, year: YearHere, later: readonly YearHere[]): boolean {
  return later.some(
    (other) =>
      other.year === year.year &&
      /^(と比較|に比べ|と比べ|より|比)/.test(text.slice(other.end)) &&
      /^(における|の|は|では|には)/.test(text.slice(year.end)),
  );
}

/**
 * A past year where the report speaks of its own: called 今年度; beside 前年度比; as the label of a figure, a heading
 * or the subject of a sentence in a section that never names its own year.
 */
function speaksOfThisYear(
  { text, years }: Line,
  { start, end }: YearHere,
  fiscalYear: number,
  named: boolean,
): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/[本今当]年度[（(、は]?$/.test(before) || /^[（(]?[本今当]年度/.test(after)) return true;
  if (/前年度(比|から|より|に比べ|と比)/.test(after)) return !years.some(({ year }) => year === fiscalYear);
  if (named || years.length > 1) return false;
  if (/^[:：]\s*[0-9０-９]/.test(after)) return true;
  if (HEADING.test(text)) return HEADED_BY_YEAR.test(after);
  return /^[\s（(・0-9０-９①-⑳).）]*$/.test(before) && SUBJECT.test(after) && !PAST.test(after);
}

/** A line without a full stop. */
const HEADING = /^[^。]{1,40}$/;
const HEADED_BY_YEAR = /^[）)の・\s　]*(主な|取組|実施|実績|目標|自己評価|進捗|評価|事業)/;
const SUBJECT = /^(は|には|においては|の取組|の自己評価|の目標)/;
const PAST = /前年度|昨年度|から|以降|より|まで|確定値|調査|策定|作成|創設|開始|改定|引き続き/;
