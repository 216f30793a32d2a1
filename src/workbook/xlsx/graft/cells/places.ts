import type { Address, Area } from '../../../../sheet/address';
import type { XmlAttribute } from '../../xml/attributes';

/** A cell's element in a sheet part. */
export interface CellPlace {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly attributes: readonly XmlAttribute[];
}

/** A row's element; `innerTo` is where its closing tag begins. */
export interface RowPlace {
  readonly row: number;
  readonly from: number;
  /** Right behind its opening tag. */
  readonly openTo: number;
  readonly innerTo: number;
  readonly isEmpty: boolean;
  readonly attributes: readonly XmlAttribute[];
  readonly cells: readonly CellPlace[];
}

/** A formula that several cells share, given in a wanted row. */
export interface SharedFormula {
  readonly index: string;
  readonly at: Address;
  /** The element <f>. */
  readonly from: number;
  readonly to: number;
  readonly hasText: boolean;
}

/** Columns with a format of their own. */
export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  readonly format: number;
}

/** Where the wanted cells of a sheet part stand, or would stand. */
export interface SheetPlaces {
  /** Before the names of the part's elements: "x:" or "". */
  readonly prefix: string;
  /** The element <sheetData>. */
  readonly data: { readonly from: number; readonly to: number; readonly innerTo: number; readonly isEmpty: boolean };
  /** The wanted rows that are there. */
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** For wanted rows that are not there: the row before which they go; at the end where there is none. */
  readonly following: ReadonlyMap<number, Pick<RowPlace, 'row' | 'from' | 'attributes'>>;
  /** The area that the part says it uses. */
  readonly dimension: XmlAttribute | undefined;
  readonly columns: readonly ColumnFormat[];
  readonly shared: readonly SharedFormula[];
  /** Areas that one formula fills. */
  readonly arrays: readonly Area[];
}
