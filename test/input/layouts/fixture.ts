import { TABLES, definitionOf } from '../../../src/domain/tables';
import type { TableKind } from '../../../src/domain/reading';
import type { Sheet } from '../../../src/sheet/sheet';
import { readMarkdown } from '../../../src/workbook/markdown';

/** A workbook in a layout of its own and what an official reads in it. How it is written: README.md beside it. */
export interface Fixture {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly ExpectedTable[];
  readonly unread: readonly string[];
  readonly observations: readonly string[];
  /** Cells and areas outside of all tables, each with what it is: a title, a note … */
  readonly besides: readonly string[];
}

export interface ExpectedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** null where the values stand in titles and no table is found. */
  readonly area: string | null;
  /** 「C latest」: the columns (or rows) understood; null where each value names its own cell. */
  readonly columns: readonly string[] | null;
  readonly records: readonly ExpectedRecord[];
  readonly aside: readonly string[];
}

export type ExpectedRecord = ReadonlyMap<string, readonly ExpectedValue[]>;

export interface ExpectedValue {
  /** null where only the cell is stated: 「@C2 = 2023年度」. */
  readonly written: string | null;
  readonly cell: string | null;
  /** What is understood, where it is not plainly what is written; 「？」 for nothing. */
  readonly value: string | null;
}

const ASIDE: Readonly<Record<string, string>> = {
  知らない列: 'unknownColumn',
  注: 'noteRow',
  合計: 'totalRow',
  使わない列: 'unusedColumn',
  重なる列: 'secondColumnOfField',
  別の年度の行: 'otherYearRow',
  目標と実績のほか: 'besidesPair',
  表の下: 'belowTable',
  知らない見出し: 'unknownLabel',
};

interface Part {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly list: readonly string[];
}

/** Parts a fixture's text into workbook and expectation. @throws RangeError for a mistake in the fixture. */
export function parseFixture(text: string): Fixture {
  const [, book, expected] = /\n# ブック\n([^]*)\n# 読み取り\n([^]*)$/.exec(text) ?? [];
  if (book === undefined || expected === undefined) throw new RangeError('no # ブック or no # 読み取り');
  const parts = expected.split(/^## /m).slice(1).map(partOf);
  const listOf = (title: string): readonly string[] => parts.flatMap((part) => (part.title === title ? part.list : []));
  const kinds = new Set<string>(TABLES.map(({ kind }) => kind));
  const unknown = parts.filter(({ title }) => !OTHER.includes(title) && !kinds.has(title.split(' ')[0] ?? ''));
  if (unknown.length > 0) throw new RangeError(`unknown part: ${unknown.map(({ title }) => title).join(', ')}`);
  return {
    sheets: readMarkdown(book),
    tables: parts.filter(({ title }) => !OTHER.includes(title)).map(tableOf),
    unread: listOf('読んでいない'),
    observations: listOf('気づき'),
    besides: listOf('その他の文字'),
  };
}

const OTHER = ['読んでいない', '気づき', 'その他の文字'];

function partOf(text: string): Part {
  const [title = '', ...lines] = text.split('\n').map((line) => line.replace(/^ +| +$/g, ''));
  const rows = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  const list = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const odd = lines.find((line) => line !== '' && !line.startsWith('|') && !line.startsWith('- '));
  if (odd !== undefined) throw new RangeError(`neither row nor list: ${odd}`);
  return { title, rows: rows.filter((cells) => !cells.every((cell) => /^-{3,}$/.test(cell))), list };
}

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.replace(/^ +| +$/g, ''));

function tableOf({ title, rows, list }: Part): ExpectedTable {
  const [, name = '', place = ''] = /^(\S+) ?(.*)$/.exec(title) ?? [];
  const kind = TABLES.find((table) => table.kind === name)?.kind ?? '指標';
  const [, sheet = '', area = null] = /^(.*?)(?:!([A-Z0-9:]+))?$/.exec(place) ?? [];
  const [head = [], ...body] = rows;
  const records = head[0] === '欄' ? fieldsDown(kind, body) : body.flatMap((cells) => recordsOf(kind, head, cells));
  const aside = list.map((line) => {
    const [word = '', cell = ''] = line.split(' ');
    return `${ASIDE[word] ?? word} ${cell}`;
  });
  return {
    kind,
    sheet,
    area,
    columns: head[0] === '欄' || head.length === 0 ? null : columnsOf(kind, head),
    records,
    aside,
  };
}

/** 「目標値 数値 F」: a field and its column or row; 「C3」: the cell of an item in a matrix; 「年 E」: one of a series. */
interface Column {
  readonly field: string;
  readonly line: string;
  readonly item: string | null;
}

function columnOf(kind: TableKind, text: string, index: number, head: readonly string[]): Column {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  if (letters !== undefined && digits !== undefined)
    return { field: isOf(kind) ? 'level' : 'rating', line: head[0] === '列' ? digits : letters, item: text };
  const [, name = text, line = ''] = /^(.*?)(?: ([A-Z]+|\d+))?$/.exec(text) ?? [];
  if (name === '年')
    return { field: `series${head.slice(0, index + 1).filter((one) => /^年 /.test(one)).length}`, line, item: null };
  if (name === '行の年度') return { field: 'rowYear', line, item: null };
  return { field: fieldNamed(kind, name), line, item: null };
}

function fieldNamed(kind: TableKind, name: string): string {
  const field = definitionOf(kind).fields.find(({ header }) => header === name)?.field;
  if (field === undefined) throw new RangeError(`${kind} has no field ${name}`);
  return field;
}

const columnsIn = (kind: TableKind, head: readonly string[]): readonly Column[] =>
  head.slice(1).map((text, index) => columnOf(kind, text, index + 1, head));

const columnsOf = (kind: TableKind, head: readonly string[]): readonly string[] =>
  columnsIn(kind, head)
    .filter(({ line }) => line !== '')
    .map(({ field, line }) => `${line} ${field.replace(/\d+$/, '')}`);

/** A matrix of 事業 and 実施状況, not of items and ratings. */
const isOf = (kind: TableKind): boolean => kind === '給付適正化実施状況';

/** One record, or in a matrix one for each item. */
function recordsOf(kind: TableKind, head: readonly string[], cells: readonly string[]): readonly ExpectedRecord[] {
  const [key = ''] = cells;
  const columns = columnsIn(kind, head);
  if (cells.length !== head.length) throw new RangeError(`not as wide as its head: ${cells.join('|')}`);
  const cellIn = ({ line }: Column): string | null =>
    line === '' ? null : /\d/.test(line) ? `${key}${line}` : `${line}${key}`;
  const values = columns.map((column, index) => {
    const text = cells[index + 1] ?? '';
    const isMeaning = column.line === '' && text !== '' && !/ ?[@=]/.test(text);
    return isMeaning ? [{ written: null, cell: null, value: text }] : valuesOf(kind, text, cellIn(column));
  });
  const shared = columns.flatMap(({ item, field }, index) => (item ? [] : [[field, values[index] ?? []] as const]));
  const items = columns.flatMap(({ item }, index) =>
    item
      ? [
          new Map([
            ...shared,
            [isOf(kind) ? 'programme' : 'item', [{ written: null, cell: item, value: null }]] as const,
            [isOf(kind) ? 'level' : 'rating', values[index] ?? []] as const,
          ]),
        ]
      : [],
  );
  return items.length > 0 ? items : [new Map(shared)];
}

/** | 欄 | 値 |: a field a row, a record a column. */
function fieldsDown(kind: TableKind, rows: readonly (readonly string[])[]): readonly ExpectedRecord[] {
  const count = Math.max(0, ...rows.map((cells) => cells.length - 1));
  return Array.from(
    { length: count },
    (_, index) =>
      new Map(rows.map(([name = '', ...cells]) => [fieldNamed(kind, name), valuesOf(kind, cells[index] ?? '', null)])),
  );
}

/** 「text @B7 = value」; several paragraphs are parted by <br>, one without a cell stands in that of the next with one. */
function valuesOf(kind: TableKind, text: string, cell: string | null): readonly ExpectedValue[] {
  const isParagraphs = kind === '項目' && text.includes('@');
  const parts = isParagraphs ? text.split('<br>') : [text.replaceAll('<br>', '\n')];
  const values: ExpectedValue[] = [];
  for (const part of parts.toReversed()) {
    const [, written = '', own, value = null] = /^([^]*?)(?: ?@(\S+))?(?: = ([^]*))?$/.exec(part) ?? [];
    values.unshift({
      written: written === '' && own !== undefined ? null : written,
      cell: own ?? values[0]?.cell ?? cell,
      value,
    });
  }
  return values;
}
