import type { Address, Area } from './address';
import type { WrittenMark } from './mark';

/** An error that Excel shows in a cell, for instance "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, as Excel keeps it: dates are serial numbers whose number format makes them dates. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell as read. A blank cell without content is absent from its sheet. */
export interface Cell {
  readonly value: CellValue;
  /** The text as a Japanese Excel shows it (17.4% for 0.174 in the format 0.0%). For text: the text. */
  readonly shown: string;
  /** Number format code; "General" where none was set. */
  readonly format: string;
  /** Formula without the leading "=", where there is one. */
  readonly formula?: string;
  /** A formula whose result the file does not hold: value is null although the cell is not blank. */
  readonly uncalculated?: true;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** A worksheet as read, plain data. Rows and columns count from 0; row arrays may be shorter than the sheet is wide. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Area[];
  /** Heights in points of the rows that have one of their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The date system its serial numbers count in. */
  readonly dates: DateSystem;
  /** On sheets that the program wrote. */
  readonly mark?: WrittenMark;
}

export type DateSystem = '1900' | '1904';

/** The cell at an address, or undefined where nothing stands. */
export function cellAt(sheet: Sheet, { row, column }: Address): Cell | undefined {
  return sheet.rows[row]?.[column];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
