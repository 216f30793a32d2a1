import type { Area } from '../../../sheet/address';
import { MARK_NAME, ownMark, type WrittenMark } from '../../../sheet/mark';
import type { DateSystem, Visibility } from '../../../sheet/sheet';
import type { Batches } from '../session';
import { askEach } from './askEach';

/** A sheet before its cells are read. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

export interface SheetSize {
  /** The smallest area around all values; null where there is none. */
  readonly used: Area | null;
  /** Of a row, in points. */
  readonly standardHeight: number;
  readonly mark: WrittenMark | undefined;
}

/** 2 January 1904: day 1 where days are counted from 1904, day 1463 where they are counted from 1900. */
const PROBE = { year: 1904, month: 1, day: 2, serialIn1904: 1 } as const;

/**
 * The sheets in the order of their tabs, and the date system of their serial numbers. One round trip. Nothing but the
 * tabs is asked for, as chart and macro sheets may give no more.
 */
export async function readHeads(excel: Batches): Promise<{ heads: readonly SheetHead[]; dates: DateSystem }> {
  const { worksheets, functions } = excel.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const serial = functions.date(PROBE.year, PROBE.month, PROBE.day);
  serial.load('value');
  await excel.send();
  return {
    heads: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilityOf(visibility) })),
    dates: serial.value === PROBE.serialIn1904 ? '1904' : '1900',
  };
}

/** Used areas, heights and marks; undefined for chart and macro sheets. One round trip without those. */
export function readSizes(excel: Batches, heads: readonly SheetHead[]): Promise<readonly (SheetSize | undefined)[]> {
  return askEach(excel, heads, ({ id, name }) => {
    const sheet = excel.workbook.worksheets.getItem(id);
    sheet.load('standardHeight');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const mark = sheet.names.getItemOrNullObject(MARK_NAME);
    mark.load('formula');
    return () => ({
      used: used.isNullObject ? null : areaOf(used),
      standardHeight: sheet.standardHeight,
      mark: mark.isNullObject ? undefined : ownMark(name, String(mark.formula)),
    });
  });
}

export type Position = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** The area of a range whose position was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Position): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function visibilityOf(visibility: `${Excel.SheetVisibility}`): Visibility {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}
