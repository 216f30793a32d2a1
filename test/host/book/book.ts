import type { Address, Area } from '../../../src/sheet/address';
import type { DateSystem, Visibility } from '../../../src/sheet/sheet';

/**
 * The stand-in's workbook: what Excel keeps, with Excel's refusals and nothing of the add-in's. All lengths are points;
 * rows, columns and positions count from 0. Methods throw HostError where Excel refuses (docs/excel-rules.md).
 */
export interface Book {
  readonly dates: DateSystem;
  /** In the order of the tabs. */
  readonly sheets: readonly BookSheet[];
  /** Names of the workbook's own scope. */
  readonly names: BookNames;
  /** Whether the workbook's structure is protected: no sheet is added, deleted, renamed, moved, hidden or shown. */
  structureProtected: boolean;
  readonly activeSheet: BookSheet;
  readonly selection: { readonly sheet: BookSheet; readonly area: Area } | null;

  /** At the end of the tabs; without a name Excel chooses one. */
  addSheet(name?: string): BookSheet;
  /** Formulas and names that led to it become #REF!. Refuses the last visible sheet, and a very hidden one. */
  deleteSheet(sheet: BookSheet): void;
  /** A whole copy, sheet-scoped names included, named as Excel names it ("指標 (2)"). */
  copySheet(sheet: BookSheet, position: number): BookSheet;
  /** Formulas and names follow. */
  renameSheet(sheet: BookSheet, name: string): void;
  moveSheet(sheet: BookSheet, position: number): void;
  showSheet(sheet: BookSheet, visibility: Visibility): void;
  activate(sheet: BookSheet): void;
  select(sheet: BookSheet, area: Area): void;
}

export interface BookSheet {
  /** "{00000000-0001-0000-0000-000000000000}"; stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly names: BookNames;
  readonly page: BookPage;
  isProtected: boolean;
  /** A chart or macro sheet, of which Office.js gives no more than the tab. */
  isChart?: boolean;
  frozenRows: number;
  /** Grid lines are shown where this was never set. */
  hidesGridlines?: boolean;
  filter: Area | null;
  /** The rows that a filter's criteria hide; empty where there are none. Of such an area only the rows in view are copied. */
  filteredRows?: ReadonlySet<number>;
  /** Row heights of its own, in points; a row that is not there has the standard height or fits its text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly validations: readonly BookValidation[];
  /** The links of cells. */
  readonly links: readonly BookLink[];
  readonly standardHeight: number;
  readonly standardWidth: number;

  /** The cell, blank and in the standard style where nothing was ever put. */
  cell(row: number, column: number): BookCell;
  /** The cells that hold something or have a style of their own, row by row. */
  cells(): Iterable<{ readonly row: number; readonly column: number; readonly cell: BookCell }>;
  /** The smallest area around all values (or, without `valuesOnly`, also all formats); null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  /** The smallest area around all values within an area; null where there are none. */
  usedWithin(area: Area): Area | null;

  /**
   * A value as if typed: text is turned into numbers, dates, formulas … as a Japanese Excel does, unless the cell's
   * format is "@". null leaves the cell as it is. Refuses protected sheets and texts over 32,767 characters.
   */
  type(row: number, column: number, value: string | number | boolean | null): void;
  /** Changes parts of the style of every cell of an area. Borders given null are taken off. */
  format(area: Area, change: StyleChange): void;
  /** Every edge of one kind in an area, as Excel's border objects do it; neighbours share their edge. */
  line(area: Area, edge: BookEdge, line: Partial<BookLine> | null): void;
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  clear(area: Area): void;
  /** Values, formats, merges and validations of an area of any sheet; row heights and column widths stay. */
  copyFrom(source: BookSheet, from: Area, to: Area): void;
  /** Refuses more than 409.5 points; Excel keeps whole pixels (0.75 points). */
  setRowHeight(first: number, last: number, points: number): void;
  setColumnWidth(first: number, last: number, points: number): void;
  hideRows(first: number, last: number, hidden: boolean): void;
  hideColumns(first: number, last: number, hidden: boolean): void;
  validate(area: Area, rule: Omit<BookValidation, 'area'> | null): void;
  /** Puts a link on a cell in place of one that is there; text and look are the cell's own. Refuses more than 65,530. */
  link(row: number, column: number, target: Omit<BookLink, 'at'>): void;
  /** Takes the links off an area; texts and looks stay. */
  unlink(area: Area): void;
}

export interface BookError {
  readonly error: string;
}

export type BookValue = string | number | boolean | BookError | null;

export interface BookCell {
  readonly value: BookValue;
  /** With its leading "=". */
  readonly formula?: string;
  readonly style: BookStyle;
}

export interface BookStyle {
  readonly font: BookFont;
  readonly horizontal:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap: boolean;
  /** "#RRGGBB", null for none. */
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly borders: Readonly<Record<BookSide, BookLine | null>>;
}

export interface BookFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  /** "#RRGGBB". */
  readonly color: string;
  readonly underline: 'None' | 'Single';
}

/** A link on a cell to a place in the same workbook. */
export interface BookLink {
  readonly at: Address;
  /** Where it leads, as it was given: "'指標'!H5". Nobody looks whether it is there, and it follows no renaming. */
  readonly reference: string;
  readonly screenTip?: string;
}

export interface BookLine {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export type BookSide = 'top' | 'right' | 'bottom' | 'left';

export type BookEdge = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical';

/** Parts of a style; what is left out stays. */
export interface StyleChange extends Partial<Omit<BookStyle, 'font' | 'borders'>> {
  readonly font?: Partial<BookFont>;
  readonly borders?: Partial<BookStyle['borders']>;
}

export interface BookNames {
  all(): readonly BookName[];
  find(name: string): BookName | undefined;
  /** `formula` begins with "=". Refuses what is no name, and one that is there already. */
  add(name: string, formula: string): BookName;
  remove(name: string): void;
}

export interface BookName {
  readonly name: string;
  /** With its leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Page setup of a sheet; margins in points. */
export interface BookPage {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string | null;
  /** Per cent; null when the sheet is fitted to pages instead. */
  scale: number | null;
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  footer: { left: string; center: string; right: string };
  header: { left: string; center: string; right: string };
  printArea: Area | null;
  /** Rows repeated on every page. */
  titleRows: { first: number; last: number } | null;
  /** Rows that begin a new page. */
  breaks: Set<number>;
}

export interface BookValidation {
  readonly area: Area;
  /** The list as Excel keeps it: "はい,いいえ" or "=選択肢!$A$1:$A$9". */
  readonly source: string;
  readonly showsError: boolean;
}
