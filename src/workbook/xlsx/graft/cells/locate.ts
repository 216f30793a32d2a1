import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../../sheet/address';
import { PackageFault } from '../../package/refusals';
import { parseArea, parseReference } from '../../read/reference';
import { isTrue } from '../../read/workbook';
import { attributesAt, type XmlAttribute } from '../../xml/attributes';
import { XmlScanner } from '../../xml/scanner';
import type { CellPlace, ColumnFormat, RowPlace, SharedFormula, SheetPlaces } from './places';

/**
 * Finds the cells of the wanted rows in a sheet part, walking through it once. Throws PackageFault 'broken', also where
 * rows and cells are not in order or stand in something else: what is written would be read in another place.
 */
export function locate(xml: string, wanted: ReadonlySet<number>): SheetPlaces {
  return new Locator(xml, wanted).run();
}

class Locator {
  private readonly scan: XmlScanner;
  private prefix = '';
  private dimension: XmlAttribute | undefined;
  private data: SheetPlaces['data'] | undefined;
  private readonly rows = new Map<number, RowPlace>();
  private readonly following = new Map<number, Pick<RowPlace, 'row' | 'from' | 'attributes'>>();
  private readonly columns: ColumnFormat[] = [];
  private readonly shared: SharedFormula[] = [];
  private readonly arrays: Area[] = [];
  /** The indexes whose formula, as things stand at this cell, a wanted row gives. */
  private readonly given = new Set<string>();
  /** Wanted rows that were not met yet, the first at the end. */
  private readonly pending: number[];
  private row = -1;
  private column = -1;

  constructor(
    private readonly xml: string,
    private readonly wanted: ReadonlySet<number>,
  ) {
    this.scan = new XmlScanner(xml);
    this.pending = [...wanted].sort((a, b) => b - a);
  }

  run(): SheetPlaces {
    const { scan } = this;
    while (scan.next()) {
      if (!scan.opens) continue;
      if (scan.name === 'dimension') this.dimension = this.attributes().find(({ name }) => name === 'ref');
      else if (scan.name === 'col') this.readColumns();
      else if (scan.name === 'sheetData') this.readData();
      else if (scan.name === 'extLst') scan.skip();
    }
    const { prefix, data, rows, dimension, columns, shared, arrays } = this;
    if (!data) throw new PackageFault('broken');
    return { prefix, data, rows, following: this.following, dimension, columns, shared, arrays };
  }

  private readColumns(): void {
    const { scan } = this;
    const format = scan.attribute('style');
    if (format === undefined) return;
    const [first, last] = [Number(scan.attribute('min')) - 1, Number(scan.attribute('max')) - 1];
    this.columns.push({ first, last, format: Number(format) });
  }

  private readData(): void {
    const { scan } = this;
    const { from, isEmpty } = scan;
    if (this.data) throw new PackageFault('broken');
    const qualified = /^<([^\s/>]+)/.exec(this.xml.slice(from, from + 100))?.[1] ?? '';
    this.prefix = qualified.slice(0, qualified.length - 'sheetData'.length);
    while (scan.next() && (scan.opens || scan.name !== 'sheetData')) {
      if (scan.opens && scan.name !== 'row') throw new PackageFault('broken');
      if (scan.opens) this.readRow();
    }
    this.data = { from, to: scan.to, innerTo: scan.from, isEmpty };
  }

  private readRow(): void {
    const { scan } = this;
    const stated = scan.attribute('r');
    const row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= MAX_ROWS) throw new PackageFault('broken');
    this.row = row;
    this.column = -1;
    const { from, to: openTo, isEmpty } = scan;
    const isWanted = this.wanted.has(row);
    const attributes = isWanted || this.isPassing(row) ? this.attributes() : [];
    while (this.isPassing(row)) this.following.set(this.pending.pop() ?? row, { row, from, attributes });
    if (this.pending.at(-1) === row) this.pending.pop();
    const cells: CellPlace[] = [];
    while (scan.next() && (scan.opens || scan.name !== 'row')) {
      if (!scan.opens) continue;
      if (scan.name === 'c') this.readCell(isWanted ? cells : undefined);
      else if (scan.name === 'extLst') scan.skip();
      else throw new PackageFault('broken');
    }
    if (isWanted) this.rows.set(row, { row, from, openTo, innerTo: scan.from, isEmpty, attributes, cells });
  }

  /** Whether a wanted row is missing that would stand before this one. */
  private isPassing(row: number): boolean {
    const next = this.pending.at(-1);
    return next !== undefined && next < row;
  }

  private readCell(into: CellPlace[] | undefined): void {
    const { scan } = this;
    const reference = scan.attribute('r');
    const stated = reference === undefined ? undefined : parseReference(reference);
    const column = stated?.column ?? this.column + 1;
    const isInOrder = column > this.column && (!stated || stated.row === this.row);
    if (column >= MAX_COLUMNS || !isInOrder) throw new PackageFault('broken');
    this.column = column;
    const { from } = scan;
    const attributes = into ? this.attributes() : [];
    while (scan.next() && (scan.opens || scan.name !== 'c')) {
      if (!scan.opens) continue;
      if (scan.name === 'f') this.readFormula();
      else scan.skip();
    }
    into?.push({ column, from, to: scan.to, attributes });
  }

  private readFormula(): void {
    const { scan, row, column } = this;
    const { from } = scan;
    const [type, reference, index] = [scan.attribute('t'), scan.attribute('ref'), scan.attribute('si')];
    const hasText = scan.text().trim() !== '';
    if (type === 'shared' && index !== undefined && this.mayLose(index, hasText)) {
      this.shared.push({ index, at: { row, column }, from, to: scan.to, hasText });
    }
    const area = type === 'array' || type === 'dataTable' ? parseArea(reference ?? '') : undefined;
    if (area) this.arrays.push(area);
  }

  /** Whether the formula is one of a wanted row, or shared from one: the others stay whatever is changed. */
  private mayLose(index: string, isGiven: boolean): boolean {
    if (isGiven && this.wanted.has(this.row)) this.given.add(index);
    else if (isGiven) this.given.delete(index);
    return this.given.has(index);
  }

  private attributes(): readonly XmlAttribute[] {
    return attributesAt(this.xml, this.scan.from, this.scan.to);
  }
}

/** The format that a new cell takes from its row or, if that has none, its column. */
export function inheritedFormat({ rows, columns }: SheetPlaces, row: number, column: number): number {
  const attributes = rows.get(row)?.attributes ?? [];
  const valueOf = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value;
  if (isTrue(valueOf('customFormat'))) return Number(valueOf('s') ?? 0);
  return columns.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
}
