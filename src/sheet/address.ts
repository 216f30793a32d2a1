/** A cell's position, both counted from 0. People only ever see it in A1 form. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges inside, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rows and columns of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const LETTERS = 26;

/** Column letters of a column counted from 0: 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
  }
  return letters;
}

/** The column that letters name, counted from 0: "A" → 0, "ab" → 27. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The address in A1 form: { row: 4, column: 6 } → "G5". */
export function a1({ row, column }: Address): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Reads A1 form ("G5", "$G$5"). Throws RangeError on anything else: only for addresses written in code or by a program. */
export function adr(text: string): Address {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) throw new RangeError(`not a cell address: ${text}`);
  const [, letters = '', digits = ''] = match;
  return { row: Number(digits) - 1, column: columnOf(letters) };
}

/** The area in A1 form: one cell as "G5", more as "A1:B2". */
export function a1Area({ top, left, bottom, right }: Area): string {
  const first = a1({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${a1({ row: bottom, column: right })}`;
}

/** Reads "A1:B2" or "A1". Throws RangeError on anything else. */
export function area(text: string): Area {
  const [from = '', to = from] = text.split(':');
  const [a, b] = [adr(from), adr(to)];
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether the address lies inside the area. */
export function contains(outer: Area, { row, column }: Address): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}
