import type { Field, Place } from '../../../src/domain/field';
import type { Activity } from '../../../src/domain/report';
import { cellOf } from '../clean/cells';
import { withCell, withoutRow, withRow } from '../edit';
import { topic, type Book, type Planted } from '../kind';
import type { Random } from '../random';
import { recordPlaces } from './records';

/** The row of a record once more, right below. */
function doubled(book: Book, field: Field<unknown> | undefined, also: readonly Place[] = []): Planted | null {
  if (!field) return null;
  const { sheet, at } = field.place;
  const found = book.sheets.find(({ name }) => name === sheet);
  const row = found?.rows[at.row];
  if (!found || !row) return null;
  const moved = (place: Place): Place =>
    place.sheet === sheet && place.at.row > at.row ? { sheet, at: { ...place.at, row: place.at.row + 1 } } : place;
  const cells = row.flatMap((_, column) => [at.row, at.row + 1].map((of) => ({ sheet, at: { row: of, column } })));
  return {
    sheets: withRow(book.sheets, sheet, at.row + 1, row),
    at: [...cells, ...also.map(moved)],
    what: `${sheet} ${at.row + 1}行目「${row
      .map((cell) => cell?.shown ?? '')
      .join(' ')
      .slice(0, 50)}」をもう一度`,
    moved,
  };
}

/** A record's row taken out; `at` are cells of the clean workbook that a finding may point at. */
function removed(book: Book, field: Field<unknown> | undefined, at: readonly Place[]): Planted | null {
  if (!field) return null;
  const { sheet, at: gone } = field.place;
  const moved = (place: Place): Place =>
    place.sheet === sheet && place.at.row > gone.row ? { sheet, at: { ...place.at, row: place.at.row - 1 } } : place;
  return {
    sheets: withoutRow(book.sheets, sheet, gone.row),
    at: at.map(moved),
    what: `${sheet} ${gone.row + 1}行目「${field.written}」を除く`,
    moved,
  };
}

const any = <T>(all: readonly T[], random: Random): T | undefined => random.shuffle(all)[0];

/** Insurers stand in rows of a matrix or in a row for each item: only rows of one insurer alone are taken out. */
function missingRating(book: Book, random: Random): Planted | null {
  const ratings = book.reading.report.insurerRatings;
  const rows = new Set(ratings.map(({ insurer }) => insurer.place.at.row));
  const names = new Set(ratings.map(({ insurer }) => insurer.written));
  if (rows.size !== names.size) return null;
  const picked = any(ratings, random);
  return removed(
    book,
    picked?.insurer,
    ratings.map(({ insurer }) => insurer.place),
  );
}

function missingLevel(book: Book, random: Random): Planted | null {
  const rows = book.reading.report.implementations;
  const picked = any(rows, random);
  const same = rows.filter((row) => row.programme.written === picked?.programme.written);
  return removed(
    book,
    picked?.insurer,
    same.map(({ programme }) => programme.place),
  );
}

const isRow = ({ repeated }: Activity): boolean => repeated.value !== true;

/** A row of 取組実績 once more under another item, not marked as 再掲. */
function underAnother(book: Book, random: Random): Planted | null {
  const { activities, items } = book.reading.report;
  const activity = any(
    activities.filter((one) => isRow(one) && one.heldOn.value?.kind === 'date'),
    random,
  );
  const other = any(
    items.filter(({ name }) => name.written !== activity?.item.written),
    random,
  );
  const planted = doubled(book, activity?.name);
  if (!planted || !activity || !other) return null;
  const place = { ...activity.item.place, at: { ...activity.item.place.at, row: activity.item.place.at.row + 1 } };
  const sheets = withCell(planted.sheets, place, cellOf(other.name.written));
  return { ...planted, sheets, what: `${planted.what}（${other.name.written}）` };
}

export const ROWS = topic('表と見出し', [
  {
    name: '指標の行の重複',
    rules: ['duplicate-indicator'],
    follows: [],
    plant: (book, random) => doubled(book, any(book.reading.report.indicators, random)?.name),
  },
  {
    name: '保険者の行の重複',
    rules: ['duplicate-insurer'],
    follows: ['insurer-count', 'sum-differs'],
    plant: (book, random) => doubled(book, any(book.reading.report.insurers, random)?.name),
  },
  {
    name: '項目の行の重複',
    rules: ['duplicate-item'],
    follows: [],
    plant: (book, random) =>
      book.reading.tables.some(({ table, shape }) => table === '項目' && shape === 'columns')
        ? doubled(book, any(book.reading.report.items, random)?.name)
        : null,
  },
  {
    name: '給付適正化の行の重複',
    rules: ['level-doubled'],
    follows: [],
    plant: (book, random) => doubled(book, any(book.reading.report.implementations, random)?.insurer),
  },
  {
    name: '保険者評価の行の重複',
    rules: ['duplicate-rating'],
    follows: [],
    plant: (book, random) => doubled(book, any(book.reading.report.insurerRatings, random)?.insurer),
  },
  {
    name: '取組実績の行の重複',
    rules: ['text-count-differs', 'activity-doubled'],
    follows: ['round-order', 'text-count-differs', 'activity-doubled'],
    plant: (book, random) => {
      if (!book.made) return null;
      const activity = any(book.reading.report.activities.filter(isRow), random);
      return doubled(book, activity?.name, activity && recordPlaces(book, activity.item.written));
    },
  },
  {
    name: '他の項目の取組の再掲の付け忘れ',
    rules: ['activity-doubled'],
    follows: ['text-count-differs'],
    plant: underAnother,
  },
  { name: '保険者評価の漏れ', rules: ['unrated-insurers'], follows: [], plant: missingRating },
  {
    name: '給付適正化の行の漏れ',
    rules: ['levels-incomplete'],
    follows: ['share-differs', 'change-differs', 'share-impossible'],
    plant: missingLevel,
  },
]);
