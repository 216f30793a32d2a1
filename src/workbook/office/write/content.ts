import type { Area } from '../../../sheet/address';
import { fingerprint } from '../../../sheet/fingerprint';
import { isCellError, type Cell, type Sheet } from '../../../sheet/sheet';
import type { Asked } from '../fill';
import { rowsOf, type CellArrays } from '../read/cells';
import { areaOf } from '../read/sheets';

export type Content = Pick<Sheet, 'rows'>;

const NOTHING: Content = { rows: [] };

/** Queues what a sheet's cells hold by now, without their formats. */
export function queueContent(sheet: Excel.Worksheet): Asked<Content> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,formulas');
  return { ready: () => (used.isNullObject ? NOTHING : contentOf(areaOf(used), used)) };
}

/** Queues the same as a fingerprint that a mark's can be compared with. */
export function queueFingerprint(sheet: Excel.Worksheet): Asked<string> {
  const content = queueContent(sheet);
  return { ready: () => fingerprint(content.ready()) };
}

/** Only what was loaded is passed on: Microsoft's library throws where anything else is looked at. */
function contentOf(area: Area, { values, valueTypes, formulas }: CellArrays): Content {
  const above = Array.from({ length: area.top }, () => []);
  return { rows: [...above, ...rowsOf(area, { values, valueTypes, formulas })] };
}

/** Whether every cell that holds something holds what stands at its place in the whole. */
export function isPartOf(part: Content, whole: Content): boolean {
  return part.rows.every((cells, row) =>
    cells.every((cell, column) => !cell || isSame(cell, whole.rows[row]?.[column])),
  );
}

function isSame(one: Cell, other: Cell | undefined): boolean {
  return other !== undefined && plain(one) === plain(other) && one.formula === other.formula;
}

function plain({ value }: Cell): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}
