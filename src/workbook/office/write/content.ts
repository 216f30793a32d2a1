import type { Area } from '../../../sheet/address';
import { fingerprint } from '../../../sheet/fingerprint';
import { rowsOf, type CellArrays } from '../read/cells';
import { areaOf } from '../read/sheets';
import type { Asked } from '../fill';

/** Queues what a sheet holds by now, as a fingerprint that a mark's can be compared with. */
export function queueFingerprint(sheet: Excel.Worksheet): Asked<string> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,formulas');
  return { ready: () => (used.isNullObject ? fingerprint({ rows: [] }) : fingerprintOfRange(areaOf(used), used)) };
}

/** Only what was loaded is passed on: Microsoft's library throws where anything else is looked at. */
function fingerprintOfRange(area: Area, { values, valueTypes, formulas }: CellArrays): string {
  const above = Array.from({ length: area.top }, () => []);
  return fingerprint({ rows: [...above, ...rowsOf(area, { values, valueTypes, formulas })] });
}
