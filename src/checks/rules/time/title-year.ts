import type { Reading, TableRead } from '../../../domain/reading';
import type { Sheet } from '../../../sheet/sheet';
import type { Rule } from '../../rule';
import { titlesOf } from './titles';
import { fiscalYearsIn } from './years';

interface Facts {
  readonly found: number;
  readonly fiscalYear: number;
  readonly isSheetName: boolean;
  /** Nearly all titles bear the other year: it may be 対象年度 that is wrong. */
  readonly isMost?: true;
}

export const titleYear: Rule<'title-year', Facts> = {
  code: 'title-year',
  severity: 'warning',
  reason: '表題に別の年度が残っていると、どの年度の評価か分からなくなります。',
  source: '別紙２の様式（表題の年度は評価する年度）',
  needs: [{ basic: '対象年度' }],
  *run(reading) {
    const { fiscalYear } = reading.report.basics;
    if (fiscalYear.value === null) return;
    const { others, agreeing } = datedTitles(reading, fiscalYear.value);
    const [first] = others;
    const isMost =
      others.length >= MANY && others.length > agreeing && others.every(({ found }) => found === first?.found);
    if (isMost && first) {
      const facts = { found: first.found, fiscalYear: fiscalYear.value, isSheetName: false, isMost } as const;
      yield { place: fiscalYear.place, value: fiscalYear.written, facts, cause: 'most' };
    }
    for (const { text, place, found, isSheetName } of others) {
      const facts = { found, fiscalYear: fiscalYear.value, isSheetName };
      yield { place, value: text, facts, cause: isMost ? 'most' : undefined };
    }
  },
};

/** So many titles of one other year are no oversight in each. */
const MANY = 3;

/** The titles that bear another year than the one evaluated, and how many bear that one. */
function datedTitles(reading: Reading, fiscalYear: number) {
  let agreeing = 0;
  const others = [...titlesOf(reading)].flatMap(({ text, place, isSheetName, tables }) => {
    if (OTHER_TIMES.test(text)) return [];
    const years = fiscalYearsIn(text);
    const [first] = years;
    if (years.some(({ year }) => year === fiscalYear)) agreeing += 1;
    if (!first || years.some(({ year }) => year === fiscalYear)) return [];
    if (tables.some((table) => mayHold(table, first.year, reading.sheets))) return [];
    return [{ text, place, isSheetName, found: first.year }];
  });
  return { others, agreeing };
}

/** Words beside which another year is right: comparisons, the plan, dates of writing, meetings, the grant of the next year. */
const OTHER_TIMES =
  /前年度|昨年度|過年度|参考|比較|推移|計画期|計画期間|策定|第[0-9０-９一二三四五六七八九十]+期|現在|時点|更新|作成|提出|公表|印刷|交付金|出典|資料|協議会|委員会|審議会|分科会|会議|ヒアリング|説明会|[～〜~]|から/;

/** Whether the table has a column of years that bears this one, or years that are written otherwise. */
function mayHold({ columns, area, sheet, shape }: TableRead, year: number, sheets: readonly Sheet[]): boolean {
  const at = columns.find(({ field }) => field === 'fiscalYear')?.place.at;
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  if (!at || !rows || shape !== 'columns' || columns.length <= 2) return false;
  const written = rows.slice(at.row + 1, area.bottom + 1).map((cells) => cells[at.column]?.shown ?? '');
  const years = new Set(written).values();
  return [...years].some((text) => {
    const found = fiscalYearsIn(text);
    return text !== '' && (found.length === 0 || found.some((each) => each.year === year));
  });
}
