import { a1, a1Area, type Address } from '../../../../sheet/address';
import type { CellState } from '../../../port/edit';
import { canonical, sameEntry } from '../../../port/edit/compare';
import { parseArea } from '../../read/reference';
import { inOrder, merged, splicedInOrder, type Splice } from '../../xml/splice';
import type { XmlAttribute } from '../../xml/attributes';
import { cellElement } from './cellXml';
import type { CellPlace, RowPlace, SheetPlaces } from './places';
import { unshared } from './shared';

/** What a cell shall hold. */
export interface CellChange {
  readonly at: Address;
  readonly from: CellState;
  readonly to: CellState;
  /** The place of its format among the styles, before and after. */
  readonly formatBefore: number;
  readonly format: number;
}

/** A sheet part with cells changed; all else in it stays letter by letter. */
export function editSheet(xml: string, places: SheetPlaces, changes: readonly CellChange[]): string {
  const ordered = [...changes].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  const rows = [...new Set(ordered.map(({ at }) => at.row))].flatMap((row) => {
    const cells = ordered.filter(({ at }) => at.row === row);
    const place = places.rows.get(row);
    return place ? new RowEdit(xml, places, place).splices(cells) : newRow(places, row, cells);
  });
  const overwritten = new Set(changes.filter(isContentChanged).map(({ at }) => a1(at)));
  const others = unshared(xml, places, (at) => overwritten.has(a1(at)));
  const own = inOrder(once([...rowsOfEmptyData(xml, places, rows), ...widened(places, changes)]));
  return splicedInOrder(xml, merged(own, others));
}

/** Two cells that are put in before the same one both want it to say where it stands. */
function once(splices: readonly Splice[]): readonly Splice[] {
  return [...new Map(splices.map((splice) => [`${splice.from}:${splice.to}:${splice.text}`, splice])).values()];
}

export function isContentChanged({ from, to }: CellChange): boolean {
  return !sameEntry(from.entry, to.entry);
}

/** A blank cell that is not there needs none, unless it gets a format of its own. */
function isWorthAnElement({ to, format, formatBefore }: CellChange): boolean {
  return canonical(to.entry).kind !== 'blank' || format !== formatBefore;
}

class RowEdit {
  constructor(
    private readonly xml: string,
    private readonly places: SheetPlaces,
    private readonly row: RowPlace,
  ) {}

  splices(changes: readonly CellChange[]): readonly Splice[] {
    const { row } = this;
    const added: CellChange[] = [];
    const changed = changes.flatMap((change): readonly Splice[] => {
      const cell = row.cells.findLast(({ column }) => column === change.at.column);
      if (cell) return this.changeCell(cell, change);
      if (isWorthAnElement(change)) added.push(change);
      return [];
    });
    if (added.length === 0) return changed;
    const put = row.isEmpty ? this.fillEmpty(added) : added.flatMap((change) => this.insert(change, changes));
    return [...changed, ...put, ...this.spans(added)];
  }

  private changeCell({ from, to, attributes }: CellPlace, change: CellChange): readonly Splice[] {
    if (isContentChanged(change)) return [{ from, to, text: elementOf(this.places, change) }];
    const style = attributes.find(({ qualified }) => qualified === 's');
    if (style) return [{ from: style.valueFrom, to: style.valueTo, text: `${change.format}` }];
    const at = from + `<${this.places.prefix}c`.length;
    return [{ from: at, to: at, text: ` s="${change.format}"` }];
  }

  private insert(change: CellChange, changes: readonly CellChange[]): readonly Splice[] {
    const next = this.row.cells.find(({ column }) => column > change.at.column);
    const at = next?.from ?? this.row.innerTo;
    const text = elementOf(this.places, change);
    const inserted = { from: at, to: at, text };
    const isReplaced = changes.some((one) => one.at.column === next?.column && isContentChanged(one));
    if (!next || isReplaced) return [inserted];
    const reference = a1({ row: this.row.row, column: next.column });
    return [inserted, ...stated(next.attributes, next.from + `<${this.places.prefix}c`.length, reference)];
  }

  /** A row that closes itself is opened. */
  private fillEmpty(added: readonly CellChange[]): readonly Splice[] {
    const { openTo } = this.row;
    const slash = this.xml.lastIndexOf('/', openTo);
    const cells = added.map((change) => elementOf(this.places, change)).join('');
    return [{ from: slash, to: openTo, text: `>${cells}</${this.places.prefix}row>` }];
  }

  /** The columns that a row says it spans. */
  private spans(added: readonly CellChange[]): readonly Splice[] {
    const spans = this.row.attributes.find(({ name }) => name === 'spans');
    const [first, last] = (spans?.value ?? '').split(':').map(Number);
    if (!spans || first === undefined || last === undefined || spans.value.includes(' ')) return [];
    const columns = added.map(({ at }) => at.column + 1);
    const text = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
    return [{ from: spans.valueFrom, to: spans.valueTo, text }];
  }
}

function elementOf({ prefix }: SheetPlaces, { at, to, format }: CellChange): string {
  return cellElement(prefix, a1(at), format, to.entry);
}

/** A new row before the one that follows it, or at the end. */
function newRow(places: SheetPlaces, row: number, changes: readonly CellChange[]): readonly Splice[] {
  const worth = changes.filter(isWorthAnElement);
  if (worth.length === 0) return [];
  const { prefix, data } = places;
  const next = places.following.get(row);
  const at = next?.from ?? data.innerTo;
  const cells = worth.map((change) => elementOf(places, change)).join('');
  return [
    { from: at, to: at, text: `<${prefix}row r="${row + 1}">${cells}</${prefix}row>` },
    ...(next ? stated(next.attributes, next.from + `<${prefix}row`.length, `${next.row + 1}`) : []),
  ];
}

/** What follows an element that is put in and does not say where it stands must say so from now on. */
function stated(attributes: readonly XmlAttribute[], at: number, reference: string): readonly Splice[] {
  if (attributes.some(({ qualified }) => qualified === 'r')) return [];
  return [{ from: at, to: at, text: ` r="${reference}"` }];
}

/** An empty <sheetData/> is opened. */
function rowsOfEmptyData(xml: string, { prefix, data }: SheetPlaces, rows: readonly Splice[]): readonly Splice[] {
  if (!data.isEmpty || rows.length === 0) return rows;
  const slash = xml.lastIndexOf('/', data.to);
  const text = rows.map((row) => row.text).join('');
  return [{ from: slash, to: data.to, text: `>${text}</${prefix}sheetData>` }];
}

/** The area that the part says it uses, with the changed cells. */
function widened({ dimension }: SheetPlaces, changes: readonly CellChange[]): readonly Splice[] {
  const area = dimension && parseArea(dimension.value);
  if (!area) return [];
  const filled = changes.filter(({ to }) => canonical(to.entry).kind !== 'blank').map(({ at }) => at);
  const wide = {
    top: Math.min(area.top, ...filled.map(({ row }) => row)),
    left: Math.min(area.left, ...filled.map(({ column }) => column)),
    bottom: Math.max(area.bottom, ...filled.map(({ row }) => row)),
    right: Math.max(area.right, ...filled.map(({ column }) => column)),
  };
  const isSame =
    wide.top === area.top && wide.left === area.left && wide.bottom === area.bottom && wide.right === area.right;
  return isSame ? [] : [{ from: dimension.valueFrom, to: dimension.valueTo, text: a1Area(wide) }];
}
