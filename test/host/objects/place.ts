import type { Area } from '../../../src/sheet/address';
import type { BookSheet } from '../book/book';
import type { Argument, HostObject } from '../hostObject';
import { isHostObject } from '../hostObject';
import { isUnbounded } from './area';
import { parseArea, splitSheet } from './reference';
import { shortText } from './read/values';
import { refused } from '../book/refused';

/** One rectangle (Range) or several (RangeAreas) of a sheet. */
export interface Place {
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}

export interface Spot {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** Which cells the objects handed out stand for, to find them again when one comes back as an argument. */
const places = new WeakMap<HostObject, Place>();

export function remember(object: HostObject, place: Place): HostObject {
  places.set(object, place);
  return object;
}

/** excel-rules: address-length. */
const LONGEST_ADDRESS = 8192;

/** A range, several, or an address on the sheet. Ranges of other sheets are refused. */
export function placeOn(sheet: BookSheet, value: Argument, location: string): Place {
  const place = anyPlace(sheet, value, location);
  if (place.sheet !== sheet) throw refused('InvalidArgument', location);
  return place;
}

/** Like placeOn, for exactly one rectangle. */
export function areaOn(sheet: BookSheet, value: Argument, location: string): Area {
  return single(placeOn(sheet, value, location), location).area;
}

/** One rectangle of any sheet; an address without a sheet is meant on the sheet given. */
export function spotNear(sheet: BookSheet, value: Argument, location: string): Spot {
  return single(anyPlace(sheet, value, location), location);
}

function anyPlace(sheet: BookSheet, value: Argument, location: string): Place {
  if (isHostObject(value)) {
    const place = places.get(value);
    if (place === undefined) throw refused('InvalidArgument', location);
    return place;
  }
  return { sheet, areas: addresses(sheet, shortText(value, LONGEST_ADDRESS, location), location) };
}

/** A comma or semicolon that is not inside a quoted sheet name. */
const BETWEEN = /[,;](?=(?:[^']*'[^']*')*[^']*$)/;

/** excel-rules: address-separator. Names of ranges are not served. */
function addresses(sheet: BookSheet, text: string, location: string): readonly Area[] {
  return text.split(BETWEEN).map((address) => {
    const { sheet: named, rest } = splitSheet(address);
    const area = parseArea(rest);
    const isHere = named === null || named.toLowerCase() === sheet.name.toLowerCase();
    if (area === null || !isHere) throw refused('InvalidArgument', location);
    return area;
  });
}

function single({ sheet, areas }: Place, location: string): Spot {
  const [area, ...more] = areas;
  if (area === undefined || more.length > 0) throw refused('InvalidArgument', location);
  return { sheet, area };
}

/** excel-rules: range-unbounded. */
export function refuseUnbounded({ areas }: Place, location: string): void {
  if (areas.some(isUnbounded)) throw refused('InvalidArgument', location);
}
