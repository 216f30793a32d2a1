import { a1Area } from '../../../sheet/address';
import type { CellStyle, DrawnCell } from '../../../sheet/drawing';
import type { Grid } from './rectangles';

const TEXT_FORMAT = '@';

/** What a cell shall hold, and the number format of a number or a blank. */
export interface Content {
  readonly content: DrawnCell['content'];
  readonly style: Pick<CellStyle, 'numberFormat'>;
}

/**
 * Puts texts and numbers into a new sheet, all at once. Text gets "@" before it arrives, so that Excel keeps it as it
 * is (excel-rules: type-at-format), and a leading apostrophe twice, since Excel takes one off (type-apostrophe-at).
 * A number never arrives in a cell that is "@" already (type-at-number): it gets that format afterwards.
 */
export function fillContents(sheet: Excel.Worksheet, cells: Grid<Content>): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRange(a1Area({ top: 0, left: 0, bottom: cells.length - 1, right: width - 1 }));
  setFormats(range, cells, (cell) => (isTextNumber(cell) ? null : formatOf(cell)));
  range.values = mapped(cells, ({ content }) => (typeof content === 'string' ? typedText(content) : content));
  setFormats(range, cells, (cell) => (isTextNumber(cell) ? TEXT_FORMAT : null));
}

/** null leaves a cell as it is (excel-rules: array-null). */
function setFormats(range: Excel.Range, cells: Grid<Content>, format: (cell: Content) => string | null): void {
  const formats = mapped(cells, format);
  if (formats.some((row) => row.some((code) => code !== null))) range.numberFormat = formats;
}

function formatOf({ content, style }: Content): string | null {
  return typeof content === 'string' ? TEXT_FORMAT : (style.numberFormat ?? null);
}

function isTextNumber({ content, style }: Content): boolean {
  return typeof content === 'number' && style.numberFormat === TEXT_FORMAT;
}

function typedText(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

function mapped<Value>(cells: Grid<Content>, of: (cell: Content) => Value | null): (Value | null)[][] {
  return cells.map((row) => row.map((cell) => (cell ? of(cell) : null)));
}
