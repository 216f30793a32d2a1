import { plainLineEnds } from '../../text/lineEnds';
import { cellAt, type Sheet } from '../../sheet/sheet';
import type { DrawnForm } from '../draw';
import type { DrawnText } from '../source';
import { TEXT_SIZE } from '../style';

/** What joins texts that a person wrote side by side where the form has one cell. */
const BESIDE = '　';

/** A row of a form as it was drawn. */
export interface OldRow {
  readonly texts: readonly DrawnText[];
  /** Everything it says, for comparison. */
  readonly key: string;
  readonly isGap: boolean;
}

/** A row of a sheet as it stands now: the texts of the form's columns, '' where blank. */
export interface NowRow {
  readonly cells: readonly string[];
  readonly key: string;
  /** Too low for a line of text: white space of the form. */
  readonly isGap: boolean;
}

export function oldRows({ drawing, texts }: DrawnForm): readonly OldRow[] {
  const byRow = new Map<number, DrawnText[]>();
  for (const text of texts) byRow.set(text.row, [...(byRow.get(text.row) ?? []), text]);
  return drawing.rows.map(({ cells, height }, row) => {
    const key = keyOf(cells.map(({ content }) => String(content ?? '')));
    return { texts: byRow.get(row) ?? [], key, isGap: height < TEXT_SIZE };
  });
}

export function nowRows(sheet: Sheet, columns: number): readonly NowRow[] {
  return sheet.rows.map((_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => textAt(sheet, row, column));
    const isGap = (sheet.rowHeights.get(row) ?? TEXT_SIZE) < TEXT_SIZE;
    return { cells, key: keyOf(cells), isGap };
  });
}

/** The text of a cell as a person sees it. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  return plainLineEnds(cellAt(sheet, { row, column })?.shown ?? '');
}

/** What stands in the columns from … to, both inside; texts side by side are joined. */
export function joined(cells: readonly string[], from = 0, to = cells.length - 1): string {
  const texts = cells.slice(from, to + 1).filter((text) => text !== '');
  return texts.join(BESIDE);
}

const keyOf = (cells: readonly string[]): string => cells.filter((text) => text !== '').join('\t');
