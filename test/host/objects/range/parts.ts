import { contains, MAX_COLUMNS, type Area } from '../../../../src/sheet/address';
import type { HostObject, Json } from '../../hostObject';
import { around, heightOf, isOnSheet, oneCell, widthOf } from '../area';
import type { Model } from '../model';
import { areaOn, type Spot } from '../place';
import { optionalFlag, text, whole } from '../read/values';
import { specialCells } from './specialCells';
import { refused } from '../../book/refused';
import { notServed, wrongSize } from '../refuse';

/** excel-rules: merge-areas-limit. */
const MOST_MERGES = 512;

/** The members of a range that give other ranges, and the check that the client sends before long arrays. */
export function parts(model: Model, { sheet, area }: Spot): NonNullable<HostObject['call']> {
  const range = (part: Area) => model.range(sheet, part);
  const areas = (list: readonly Area[]) => (list.length === 0 ? null : model.areas(sheet, list));
  return {
    GetRow: (row) => range(rowOf(area, whole(row ?? null, 0, 'Range.getRow'))),
    GetCell: (row, column) => range(cellOf(area, at(row, 'Range.getCell'), at(column, 'Range.getCell'))),
    GetBoundingRect: (other) => range(around(area, areaOn(sheet, other, 'Range.getBoundingRect'))),
    GetEntireRow: () => range({ ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetMergedAreasOrNullObject: () => areas(mergesIn(sheet.merges, area)),
    GetSpecialCellsOrNullObject: (kind, values) => areas(specialCells({ sheet, area }, text(kind, SPECIAL), values)),
    // excel-rules: used-range-of-range
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const location = 'Range.getUsedRangeOrNullObject';
      if (!optionalFlag(valuesOnly, location)) throw notServed('used ranges of formats', location);
      const used = sheet.usedWithin(area);
      return used && range(used);
    },
    _ValidateArraySize: (rows, columns): Json => {
      if (rows !== heightOf(area) || columns !== widthOf(area)) throw wrongSize('Range._ValidateArraySize');
      return null;
    },
  };
}

const SPECIAL = 'Range.getSpecialCellsOrNullObject';

/** excel-rules: merge-areas-anchor, merge-areas-limit. */
function mergesIn(merges: readonly Area[], area: Area): readonly Area[] {
  const found = merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
  if (found.length > MOST_MERGES) throw refused('GeneralException', 'Range.getMergedAreasOrNullObject');
  return found;
}

/** "Gets a row contained in the range" (Range.getRow). */
function rowOf(area: Area, row: number): Area {
  if (row >= heightOf(area)) throw refused('InvalidArgument', 'Range.getRow');
  return { ...area, top: area.top + row, bottom: area.top + row };
}

/** "The cell can be outside the bounds of its parent range" (Range.getCell). */
function cellOf(area: Area, row: number, column: number): Area {
  const cell = oneCell({ row: area.top + row, column: area.left + column });
  if (!isOnSheet(cell)) throw refused('InvalidArgument', 'Range.getCell');
  return cell;
}

function at(value: Parameters<typeof whole>[0], location: string): number {
  return whole(value, Number.NEGATIVE_INFINITY, location);
}
