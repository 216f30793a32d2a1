import type { Address } from '../../../../src/sheet/address';
import type { ExpectedRecord, ExpectedValue } from '../../layouts/fixture';
import { YEAR } from '../report/names';
import type { Source } from '../report/source';
import type { Canvas } from './canvas';
import type { Column } from './columns';
import type { Dice } from './dice';
import { namesIn, typed } from './header';

/** A header that bears a year: what that means, and the field that it is the value of. */
export interface DatedHeader {
  readonly of: number;
  readonly means: string;
  readonly time: string | null;
}

/** A table without the fields whose headers bear years. */
export const undated = (source: Source): Source => ({
  ...source,
  fields: source.fields.filter((field) => !source.years.some((one) => one.field === field)),
});

const ways = ['era', 'eraShort', 'eraWestern', 'western'] as const;

function yearText(year: number, way: (typeof ways)[number]): { readonly text: string; readonly means: string } {
  const era = year - 2018;
  const text = {
    era: `令和${era}年度`,
    eraShort: `R${era}`,
    eraWestern: `令和${era}年度（${year}）`,
    western: `${year}年度`,
  }[way];
  return { text, means: way === 'eraShort' ? String(year) : `${year}年度` };
}

/** The columns of a table whose headers bear years, one way of writing them for all. */
export function datedHeaders({ kind, years }: Source, dice: Dice): readonly Column[] {
  if (years.length === 0) return [];
  const way = dice.oneOf(ways);
  const ending = dice.oneOf(['', '', '実績', ' 実績', '\n実績値']);
  const isBehind = dice.oneIn(2);
  return years.map(({ field, year, time }) => {
    const { text, means } = yearText(year, way);
    const isSeries = field?.startsWith('series') ?? false;
    const name = dice.oneOf(namesIn(kind, 'target', false));
    const header = isSeries ? `${text}${ending}` : isBehind ? `${name}（${text}）` : `${text} ${name}`;
    return { field, banner: null, group: null, text: typed(header, dice), year: { of: year, means, time } };
  });
}

/** The years of a series stand together, the newest last or first. */
export function datedBlocks(columns: readonly Column[], dice: Dice): readonly (readonly Column[])[] {
  const series = columns.filter(({ field }) => field?.startsWith('series'));
  const others = columns.filter((column) => !series.includes(column)).map((column) => [column]);
  if (series.length === 0) return others;
  return [dice.oneIn(4) ? series.toReversed() : series, ...others];
}

/** What a record has of the years in headers: the time of a figure, and as 直近値 the newest of a series. */
export function withHeaderYears(
  record: ExpectedRecord,
  columns: readonly Column[],
  heads: readonly Address[],
  canvas: Canvas,
): ExpectedRecord {
  const dated = columns.flatMap((column, index) => {
    const at = heads[index];
    return column.year && at ? [{ ...column, ...column.year, at }] : [];
  });
  const time = (column: (typeof dated)[number]): readonly ExpectedValue[] => [
    { written: null, cell: canvas.cell(column.at), value: column.means },
  ];
  const times = dated.flatMap((column) => (column.time === null ? [] : [[column.time, time(column)] as const]));
  const series = dated
    .filter(({ field, of }) => field?.startsWith('series') && of <= YEAR)
    .toSorted((a, b) => a.of - b.of);
  const valuesOf = ({ field }: Column): readonly ExpectedValue[] => record.get(field ?? '') ?? [];
  const newest = series.findLast((column) => valuesOf(column).some(isFigure)) ?? series.at(-1);
  const latest = newest
    ? ([
        ['latest', valuesOf(newest)],
        ['latestPeriod', time(newest)],
      ] as const)
    : [];
  return new Map([...record, ...times, ...latest]);
}

const isFigure = ({ value }: ExpectedValue): boolean => value !== null && value !== 'なし';
