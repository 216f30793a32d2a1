import type { Rule } from '../../rule';
import { paragraphsOf, sentencesOf } from '../text/texts';
import { fiscalYearsIn, type YearHere } from './years';

interface Facts {
  readonly item: string;
  readonly section: string;
  readonly fiscalYear: number;
  /** What the year is taken for: the time of a count, or what the year evaluated is compared with. */
  readonly how: 'counted' | 'compared';
}

export const laterYear: Rule<'later-year', Facts> = {
  code: 'later-year',
  severity: 'warning',
  reason: '対象年度より後の年度は、実績にも、比べる相手にもなりません。',
  source: '別紙２の様式（対象年度の取組と評価を書く）',
  needs: [{ basic: '対象年度' }],
  yieldsTo: ['last-year-left'],
  *run(reading) {
    const { value: fiscalYear, place: yearPlace } = reading.report.basics.fiscalYear;
    if (fiscalYear === null) return;
    for (const { text, place, itemName: item, section, sectionName } of paragraphsOf(reading)) {
      if (section === 'background') continue;
      for (const sentence of sentencesOf(text)) {
        const years = fiscalYearsIn(sentence);
        for (const year of years) {
          const how = takenFor(sentence, year, years, fiscalYear);
          if (how === null || (how === 'counted' && section !== 'record')) continue;
          const facts = { item, section: sectionName, fiscalYear, how };
          yield { place, value: year.written, facts, under: [yearPlace] };
        }
      }
    }
  },
};

function takenFor(
  text: string,
  { year, start, end }: YearHere,
  years: readonly YearHere[],
  fiscalYear: number,
): Facts['how'] | null {
  const after = text.slice(end);
  if (year > fiscalYear && COUNT.test(after) && BEGINS.test(text.slice(0, start)) && !AHEAD.test(text))
    return 'counted';
  if (year < fiscalYear || !COMPARED.test(after) || AHEAD.test(text)) return null;
  // What comes later still is compared with it.
  return years.some((other) => other.year > year) ? null : 'compared';
}

/** 「R6：12保険者」 that begins a line or a bracket. */
const COUNT = /^[:：]\s*[0-9０-９①-⑳]/;
const BEGINS = /(?:^|[（(【［・])[\s　]*$/;
const COMPARED = /^(?:末|時点)?(?:と|に)(?:比較|比べ|対比)/;
/** What is planned or expected. */
const AHEAD = /[次来翌]年度|今後|予定|見込|計画|目標|推計|予測/;
