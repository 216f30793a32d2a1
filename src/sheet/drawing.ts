import type { Address, Area } from './address';

/** A finished sheet as plain data. All lengths are points. Writers carry it out and decide nothing. */
export interface Drawing {
  /** A legal sheet name: 1 to 31 characters, unique in its workbook ignoring case. */
  readonly name: string;
  /** Widths of the columns from A on. */
  readonly columns: readonly number[];
  /** Rows from 1 on, none left out. */
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Area[];
  readonly page: PageSetup;
  /** What the sheet is, for finding it again; null for sheets that nobody replaces (a template). */
  readonly mark: Mark | null;
  /** Rows that stay in view when scrolling. */
  readonly frozenRows?: number;
  /** A table with filter buttons. */
  readonly filter?: Area;
  /** Cells with a drop-down list. */
  readonly choices?: readonly Choice[];
}

export interface DrawnRow {
  readonly height: number;
  readonly cells: readonly DrawnCell[];
  /** A new page begins below this row. */
  readonly breakAfter?: true;
  /** A row to be filled in: the program fits it to what is typed; `height` is only what the drawing reckons with. */
  readonly growing?: true;
}

export interface DrawnCell {
  readonly column: number;
  /** Text stays text whatever it looks like; a number is written as a number; null only carries the style. */
  readonly content: string | number | null;
  readonly style: CellStyle;
  /** Of a text: where a click on it leads. A writer leaves it out where the workbook has no such sheet. */
  readonly link?: CellLink;
}

/** A cell of the same workbook. */
export interface CellLink {
  readonly sheet: string;
  readonly at: Address;
}

export type Line = 'hair' | 'thin';

export interface CellStyle {
  readonly font: Font;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  readonly borders: { readonly top?: Line; readonly right?: Line; readonly bottom?: Line; readonly left?: Line };
  /** RGB in hexadecimal, "F2F2F2". */
  readonly fill?: string;
  /** For numbers only; text cells are always "@". */
  readonly numberFormat?: string;
}

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  /** One line. */
  readonly underline?: true;
  readonly color?: string;
}

/** A4 at 100 %, never fitted to pages (that ignores breaks). Margins in points. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: Area;
  /** Rows repeated at the top of every page, counted from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Excel footer codes, for instance "&C&P／&N". */
  readonly footer: string;
}

/** A drop-down list; another value may be typed as well. */
export interface Choice {
  readonly area: Area;
  readonly values: readonly string[];
}

/** Tells our own sheets from a user's, and which is which. */
export interface Mark {
  readonly kind: 'form' | 'findings' | 'progress' | 'tally';
  /** 項目名 for a form, otherwise empty. */
  readonly item: string;
  /** The drawing takes over what a person typed on the sheet: it goes on counting as edited by hand. */
  readonly byHand?: true;
}
