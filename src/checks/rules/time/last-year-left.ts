import type { Rule } from '../../rule';
import { sectionsOf, sentencesOf, type SectionHere } from '../text/texts';
import { HEADING, leftover, type Line } from './leftover';
import { fiscalYearsIn } from './years';

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
      const ofThisYear = section.section !== 'background';
      const named = lines.some(({ years }) => years.some(({ year }) => year === fiscalYear));
      const headed = lines.some(
        ({ text, years }) => HEADING.test(text) && years.some(({ year }) => year === fiscalYear),
      );
      const opened = lines.some((line) => opensWith(line, fiscalYear));
      for (const { place, ...line } of lines) {
        const found = leftover(line, { fiscalYear, named, opened, headed, ofThisYear });
        if (!found) continue;
        yield {
          place,
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

/** Whether a clause begins with the fiscal year evaluated, as what it speaks of. */
function opensWith({ text, years }: Line, fiscalYear: number): boolean {
  return (
    /[今本当]年度/.test(text) ||
    years.some(
      ({ year, start, end }) =>
        year === fiscalYear &&
        /(?:^|[\s　、。・（(])$/.test(text.slice(0, start)) &&
        /^(?:[はもに]|から|の(?!目標|交付金))/.test(text.slice(end)),
    )
  );
}

const linesOf = ({ paragraphs }: SectionHere): (Line & Pick<SectionHere['paragraphs'][number]['field'], 'place'>)[] =>
  paragraphs.flatMap(({ text, field }) =>
    sentencesOf(text).map((sentence) => ({ text: sentence, place: field.place, years: fiscalYearsIn(sentence) })),
  );
