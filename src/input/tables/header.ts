import { isSection } from '../../domain/report';
import type { FieldDefinition, TableDefinition } from '../../domain/tables/definition';
import { ITEMS } from '../../domain/tables/main';
import type { Area } from '../../sheet/address';
import { filled, type Grid } from '../grid';
import { headerText, type Rows } from '../headers/block';
import { headerKey } from '../headers/key';
import { isNearField } from '../headers/near';
import { namesOf, type Vocabulary } from '../headers/vocabulary';
import { partYear } from '../headers/year';
import { withoutCounts } from './marks';
import { withRatingsSeen } from './ratingsSeen';
import { fieldsOf, type MatchedColumn } from './run';

/** A row (or two, or three) of headers that was understood as the header of a table. */
export interface FoundHeader {
  readonly grid: Grid;
  readonly vocabulary: Vocabulary;
  /** The header's own rows and columns. */
  readonly area: Area;
  readonly columns: readonly MatchedColumn[];
  readonly score: number;
}

/** （単位：人） at the right end of a title. */
const UNIT = /^\s*[（(［[]?\s*単\s*位/;

/** Beside fields that stand one under another, a line with nothing to its right, or a unit, is a title or a note. */
function withoutTitles(grid: Grid, { bottom }: Rows, columns: readonly MatchedColumn[]): readonly MatchedColumn[] {
  if (!grid.turnedFrom) return columns;
  const isOfTable = ({ match, cell }: MatchedColumn): boolean =>
    match !== undefined ||
    grid.sheet.rows.some((_, row) => {
      const beside = row > bottom ? filled(grid, row, cell.column)?.shown : undefined;
      return beside !== undefined && !UNIT.test(beside);
    });
  return columns.slice(columns.findIndex(isOfTable), columns.findLastIndex(isOfTable) + 1);
}

/** A header over some columns as one table's; null where they cannot be. */
export function found(
  grid: Grid,
  rows: Rows,
  vocabulary: Vocabulary,
  run: readonly MatchedColumn[],
): FoundHeader | null {
  const columns = withRatingsSeen(grid, rows, withoutCounts(grid, rows, withoutTitles(grid, rows, run)));
  const fields = fieldsOf(columns);
  if (fields.size < 2 || !everyRowSpeaks(rows, columns) || holdsTexts(vocabulary, columns)) return null;
  const named = isNamed(grid, vocabulary);
  if (!isEnough(vocabulary.table, fields, columns, named)) return null;
  const missing = missingFields(vocabulary.table, fields).length;
  const share = fields.size / vocabulary.table.fields.length;
  const dated = columns.filter((column) => isDated(column) || column.match?.kind === 'mark').length / columns.length;
  const score = fields.size - 1.5 * missing + (named ? 0.5 : 0) + (share + dated) / 10;
  return { grid, vocabulary, area: areaOf(rows, columns), columns, score };
}

const TEXTS: ReadonlySet<string> = new Set(
  ITEMS.fields
    .filter(({ field }) => isSection(field) && field !== 'record')
    .flatMap((one) => namesOf(one).map(headerKey)),
);

/** 項目名 | 取組名 beside 現状・課題 are items with their texts; 取組内容 alone may say what it is that belongs to an item. */
const holdsTexts = ({ table }: Vocabulary, columns: readonly MatchedColumn[]): boolean =>
  table.kind === '項目対応' && columns.some(({ match, cell }) => !match && TEXTS.has(headerKey(headerText(cell))));

/** A line of years below the words belongs to the header; a title with a year above does not. */
const isDated = ({ cell, match }: MatchedColumn): boolean =>
  Boolean(match?.period) && partYear(cell.lines.at(-1)?.text ?? '') !== null;

/** A header cell merged further down takes those rows too, whatever else stands in them. */
export function areaOf({ top, bottom }: Rows, columns: readonly MatchedColumn[]): Area {
  const bottoms = columns.flatMap(({ cell, match }) => (match ? cell.lines.map((line) => line.bottom) : []));
  const left = columns[0]?.cell.column ?? 0;
  return { top, bottom: Math.max(bottom, ...bottoms), left, right: columns.at(-1)?.cell.column ?? left };
}

export const missingFields = (table: TableDefinition, fields: ReadonlySet<string>): readonly FieldDefinition[] =>
  table.fields.filter((field) => field.required && !fields.has(field.field));

/** Whether every required column of the table is there. */
export const isComplete = ({ vocabulary, columns }: FoundHeader): boolean =>
  missingFields(vocabulary.table, fieldsOf(columns)).length === 0;

/**
 * A title above, or the first record below, is no part of a header: each of its rows must say something known. One cell
 * that reaches over all columns, whatever year it names, is a title.
 */
function everyRowSpeaks({ top, bottom }: Rows, columns: readonly MatchedColumn[]): boolean {
  const known = columns.filter(({ match }) => match);
  for (let row = top; row <= bottom; row++) {
    const lines = known.map(({ spoken }) => spoken.find((line) => line.row <= row && row <= line.bottom));
    const first = lines[0];
    const isOverAll =
      row < bottom && first !== undefined && lines.every((line) => line?.row === first.row && line.text === first.text);
    const isSilent = lines.every((line) => line === undefined) && !(row > top && isBanner(columns, row));
    if (isOverAll || isSilent) return false;
  }
  return true;
}

/** A row in which some line stands over another, 内訳, and no header that is known ends. */
const isBanner = (columns: readonly MatchedColumn[], row: number): boolean =>
  columns.every(({ match, cell: { lines } }) => !match || lines.at(-1)?.row !== row) &&
  columns.some(({ cell: { lines } }) => lines.some((line) => line.row === row && lines.at(-1) !== line));

/**
 * Whether so many headers are known that the row can be taken for this table: at least two, a required one missing
 * only where three others stand, nearly right ones among them (two where the sheet bears the table's name). A text of
 * the form makes a row of 項目 more than a list of names.
 */
function isEnough(
  table: TableDefinition,
  fields: ReadonlySet<string>,
  columns: readonly MatchedColumn[],
  named: boolean,
): boolean {
  const missing = missingFields(table, fields);
  const matched = columns.filter(({ match }) => match).length;
  const near = missing.length === 0 ? 0 : missing.filter((field) => isNearlyThere(field, columns)).length;
  const mostly = (matched + near) * 2 > columns.length || fields.size > 3;
  if (missing.length > 0) {
    const known = fields.size + near;
    return known >= (named ? 2 : 3) && known > missing.length - near && mostly;
  }
  return mostly || named || (table.kind === '項目' && [...fields].some(isSection));
}

const isNearlyThere = (field: FieldDefinition, columns: readonly MatchedColumn[]): boolean =>
  columns.some(({ cell, match }) => !match && !cell.continued && isNearField(field, headerText(cell)));

/** The sheet's name is a hint, no more. */
function isNamed(grid: Grid, { sheetKeys }: Vocabulary): boolean {
  const key = headerKey(grid.sheet.name);
  return sheetKeys.some((name) => key.includes(name));
}
