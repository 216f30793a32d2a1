import type { Place } from '../../../src/domain/field';
import type { TableRead } from '../../../src/domain/reading';
import { SECTIONS } from '../../../src/domain/report';
import { cellIn, onSheet, textAt, withCell } from '../edit';
import { topic, type Book, type Planted } from '../kind';
import { blanked, put, shown } from '../plants';
import type { Random } from '../random';
import { misspeltHeader } from './misspelling';
import { alone, hasRatingMatrix } from './records';

const headersOf = ({ columns }: TableRead): readonly Place[] => columns.map(({ place }) => place);

const tablesOf = (book: Book): readonly TableRead[] =>
  book.reading.tables.filter(
    ({ shape, table }) => shape === 'columns' && !(table === '保険者評価' && hasRatingMatrix(book)),
  );

function wrongHeader(book: Book, random: Random): Planted | null {
  const headers = tablesOf(book).flatMap((table) => table.columns.map((column) => ({ table, column })));
  for (const { table, column } of random.shuffle(headers)) {
    const written = textAt(book.sheets, column.place);
    if (written.length < 3) continue;
    const other = misspeltHeader(written, random);
    if (other !== null) return put(book, column.place, other, headersOf(table));
  }
  return null;
}

/** A column once more at the right end of its table. */
function doubledHeader(book: Book, random: Random): Planted | null {
  const [table] = random.shuffle(tablesOf(book).filter(({ columns }) => !columns.some(isGrouped)));
  if (!table) return null;
  const column = random.pick(table.columns);
  const right = table.area.right + 1;
  const sheets = Array.from({ length: table.area.bottom - column.place.at.row + 1 }, (_, index) => index).reduce(
    (all, index) => {
      const row = column.place.at.row + index;
      const from = { sheet: table.sheet, at: { row, column: column.place.at.column } };
      return withCell(all, { sheet: table.sheet, at: { row, column: right } }, cellIn(book.sheets, from));
    },
    book.sheets,
  );
  const added = { sheet: table.sheet, at: { row: column.place.at.row, column: right } };
  return { sheets, at: [added, column.place], what: `${shown(added)} 「${column.header}」をもう一度` };
}

const isGrouped = ({ header }: { readonly header: string }): boolean => header.includes(' ');

function withoutTable(book: Book, random: Random): Planted | null {
  const tables = book.reading.tables.filter(
    ({ table }) => table === '基本情報' || table === '指標' || table === '項目',
  );
  const { sheet, table } = random.pick(tables);
  const gone = new Set(tables.filter((one) => one.table === table).map((one) => one.sheet));
  const left = book.reading.tables.find((one) => !gone.has(one.sheet));
  return {
    sheets: book.sheets.filter(({ name }) => !gone.has(name)),
    at: [null, ...(left ? [{ sheet: left.sheet, at: { row: 0, column: 0 } }] : [])],
    what: `${sheet} シートを除く`,
  };
}

function blankSection(book: Book, random: Random): Planted | null {
  const item = random.pick(book.reading.report.items);
  const { paragraphs, field } = item.sections[random.pick(SECTIONS)];
  if (paragraphs.length === 0) return null;
  const places = paragraphs.map((one) => one.field.place);
  const sheets = places.reduce((all, place) => withCell(all, place, undefined), book.sheets);
  // On an upright sheet the label and the cells below it belong to the section too.
  const isRow = book.reading.report.items.some(
    (other) => other !== item && other.name.place.sheet === field.place.sheet,
  );
  const labels = isRow ? [] : places.map(({ sheet, at }) => ({ sheet, at: { ...at, column: at.column - 1 } }));
  return { sheets, at: [field.place, ...places, ...labels], what: `${shown(field.place)} を空欄に` };
}

function uprightLabel(book: Book, random: Random): Planted | null {
  const labels = book.reading.tables
    .filter(({ table, shape }) => table === '項目' && shape === 'labels')
    .flatMap(({ columns }) => columns.filter(({ header }) => header.length >= 4));
  const [label] = random.shuffle(labels);
  if (!label) return null;
  const beside = { sheet: label.place.sheet, at: { ...label.place.at, column: label.place.at.column + 1 } };
  const other = misspeltHeader(label.header, random);
  return other === null ? null : put(book, label.place, other, [beside]);
}

export const STRUCTURE = topic('表と見出し', [
  {
    name: '見出しの書き誤り',
    rules: ['near-header', 'missing-column'],
    follows: [
      'item-name-blank',
      'blank-section',
      'unknown-item',
      'unknown-insurer',
      'blank-value',
      'empty-table',
      'unit-conflict',
      'text-count-differs',
      'levels-incomplete',
      'year-missing',
      'change-differs',
      'share-differs',
      'share-impossible',
      'level-doubled',
    ],
    plant: wrongHeader,
  },
  {
    name: '個票の見出しの書き誤り',
    rules: ['near-header', 'unknown-label', 'missing-column'],
    follows: ['blank-section', 'missing-table', 'lone-rating'],
    plant: uprightLabel,
  },
  { name: '見出しの重複', rules: ['duplicate-header'], follows: [], plant: doubledHeader },
  {
    name: '基本情報の空欄',
    rules: ['basics-blank'],
    // Without the year evaluated, last year's forms cannot be told from this year's.
    follows: [
      'second-table',
      'second-text',
      'text-count-differs',
      'text-date-differs',
      'text-participants-differ',
      'figure-in-text-differs',
      'target-words',
    ],
    plant: blanked(({ reading: { report } }) => alone([report.basics.prefecture, report.basics.fiscalYear])),
  },
  {
    name: '項目名の空欄',
    rules: ['item-name-blank'],
    follows: ['unknown-item', 'item-dropped'],
    plant: blanked(({ reading }) => alone(reading.report.items.map(({ name }) => name))),
  },
  { name: '文章の欄の空欄', rules: ['blank-section'], follows: [], plant: blankSection },
  {
    name: '表がない',
    rules: ['missing-table', 'missing-indicators'],
    follows: ['unknown-item', 'basics-blank', 'method-not-chosen', 'rating-differs', 'excellent-not-met'],
    plant: withoutTable,
  },
  {
    name: 'シートの非表示',
    rules: ['hidden-cells'],
    follows: [],
    plant: (book, random) => {
      const { sheet, area } = random.pick(tablesOf(book));
      const row = random.int(area.top + 2, area.bottom);
      const hide = (hiddenRows: ReadonlySet<number>) => new Set([...hiddenRows, row]);
      const sheets = onSheet(book.sheets, sheet, (one) => ({ ...one, hiddenRows: hide(one.hiddenRows) }));
      const at = Array.from({ length: area.right + 1 }, (_, column) => ({ sheet, at: { row, column } }));
      return { sheets, at, what: `${sheet} ${row + 1}行目を隠す` };
    },
  },
]);
