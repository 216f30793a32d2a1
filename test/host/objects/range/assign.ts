import type { Argument, HostObject, Json } from '../../hostObject';
import { isRecord, record, type JsonRecord } from '../read/values';
import { refused } from '../../book/refused';

/** Whether one entry stands for a row, a column or a cell: they differ in what they may name. */
export type Kind = 'row' | 'column' | 'cell';

/** SettableRowProperties, SettableColumnProperties, SettableCellProperties in the reference. */
const SETTABLE: Readonly<Record<Kind, readonly string[]>> = {
  row: ['rowHidden', 'format'],
  column: ['columnHidden', 'format'],
  cell: ['format', 'hyperlink'],
};

/** RowPropertiesLoadOptions, ColumnPropertiesLoadOptions, CellPropertiesLoadOptions. */
const READABLE: Readonly<Record<Kind, readonly string[]>> = {
  row: ['address', 'rowIndex', 'rowHidden', 'format'],
  column: ['address', 'columnIndex', 'columnHidden', 'format'],
  cell: ['address', 'format'],
};

/** Of the format, only rows name rowHeight and only columns columnWidth (CellPropertiesFormat). */
const FORMAT: readonly string[] = ['font', 'fill', 'borders', 'horizontalAlignment', 'verticalAlignment', 'wrapText'];
const FORMATS: Readonly<Record<Kind, readonly string[]>> = {
  row: [...FORMAT, 'rowHeight'],
  column: [...FORMAT, 'columnWidth'],
  cell: FORMAT,
};

/** CellBorderCollection in the reference. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

/** Sets what an entry names; what it leaves out stays. Refuses what it may not name. */
export function assign(kind: Kind, object: HostObject, entry: Json, location: string): void {
  const { format, ...own } = record(entry, SETTABLE[kind], location);
  if (format !== undefined) record(format, FORMATS[kind], location);
  for (const [key, value] of Object.entries(own)) set(object, key, value, location);
  if (format !== undefined) set(object, 'format', format, location);
}

function set(object: HostObject, key: string, value: Json | undefined, location: string): void {
  if (value === undefined) return;
  const setter = object.set?.[pascal(key)];
  if (setter !== undefined) return setter(value);
  const child = childOf(object, key, location);
  if (!isRecord(value)) throw refused('InvalidArgument', location);
  for (const [name, inner] of Object.entries(value)) set(child, name, inner, location);
}

/** Reads what the options name. */
export function pick(kind: Kind, object: HostObject, options: Argument, location: string): Json {
  const { format, ...own } = record(options, READABLE[kind], location);
  if (format !== undefined) record(format, FORMATS[kind], location);
  return read(object, { ...own, ...(format !== undefined && { format }) }, location);
}

function read(object: HostObject, options: JsonRecord, location: string): Json {
  const wanted = Object.entries(options).filter(([, option]) => option !== false && option !== undefined);
  const entries = wanted.map(([key, option]) => [key, member(object, key, option ?? null, location)] as const);
  return Object.fromEntries(entries);
}

function member(object: HostObject, key: string, option: Json, location: string): Json {
  const getter = object.get?.[pascal(key)];
  if (option === true && getter !== undefined) return getter();
  const child = childOf(object, key, location);
  if (child.type === 'RangeBorderCollection') return borders(child, option, location);
  if (!isRecord(option)) throw refused('InvalidArgument', location);
  return read(child, option, location);
}

/** Options for borders are those of one border; the answer has all sides (CellPropertiesBorderLoadOptions). */
function borders(collection: HostObject, option: Json, location: string): Json {
  if (!isRecord(option)) throw refused('InvalidArgument', location);
  const outline = ['top', 'bottom', 'left', 'right'];
  return Object.fromEntries(outline.map((side) => [side, read(childOf(collection, side, location), option, location)]));
}

function childOf(object: HostObject, key: string, location: string): HostObject {
  const side = SIDES[key];
  const child = side !== undefined && object.index ? object.index(side) : object.nav?.[pascal(key)]?.();
  if (!child) throw refused('InvalidArgument', location);
  return child;
}

function pascal(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
