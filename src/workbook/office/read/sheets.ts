import type { Area } from '../../../sheet/address';
import { MARK_NAME, readMark, type WrittenMark } from '../../../sheet/mark';
import type { DateSystem, Visibility } from '../../../sheet/sheet';
import { codeOf } from '../refusals';
import type { Batches } from '../session';

/** A sheet before its cells are read. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Points. */
  readonly standardHeight: number;
}

export interface SheetSize {
  /** The smallest area around all values; null where there is none. */
  readonly used: Area | null;
  readonly mark: WrittenMark | undefined;
}

/** 2 January 1904: day 1 where days are counted from 1904, day 1463 where they are counted from 1900. */
const PROBE = { year: 1904, month: 1, day: 2, serialIn1904: 1 } as const;

/** The sheets in the order of their tabs, and the date system of their serial numbers. One round trip. */
export async function readHeads(excel: Batches): Promise<{ heads: readonly SheetHead[]; dates: DateSystem }> {
  const { worksheets, functions } = excel.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/standardHeight');
  const serial = functions.date(PROBE.year, PROBE.month, PROBE.day);
  serial.load('value');
  await excel.send();
  return {
    heads: worksheets.items.map(({ id, name, visibility, standardHeight }) => ({
      id,
      name,
      visibility: visibilityOf(visibility),
      standardHeight,
    })),
    dates: serial.value === PROBE.serialIn1904 ? '1904' : '1900',
  };
}

/** Used areas and marks; undefined for chart and macro sheets, which hold no cells. One round trip without those. */
export async function readSizes(
  excel: Batches,
  heads: readonly SheetHead[],
): Promise<readonly (SheetSize | undefined)[]> {
  try {
    return await readSizesAtOnce(excel, heads);
  } catch (cause) {
    if (codeOf(cause) !== 'UnsupportedSheet') throw cause;
  }
  const sizes: (SheetSize | undefined)[] = [];
  for (const head of heads) sizes.push(await readSizeAlone(excel, head));
  return sizes;
}

async function readSizeAlone(excel: Batches, head: SheetHead): Promise<SheetSize | undefined> {
  try {
    return (await readSizesAtOnce(excel, [head]))[0];
  } catch (cause) {
    if (codeOf(cause) === 'UnsupportedSheet') return undefined;
    throw cause;
  }
}

async function readSizesAtOnce(excel: Batches, heads: readonly SheetHead[]): Promise<readonly SheetSize[]> {
  const queued = heads.map(({ id }) => {
    const sheet = excel.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const mark = sheet.names.getItemOrNullObject(MARK_NAME);
    mark.load('formula');
    return { used, mark };
  });
  await excel.send();
  return queued.map(({ used, mark }) => ({
    used: used.isNullObject ? null : areaOf(used),
    mark: mark.isNullObject ? undefined : readMark(String(mark.formula)),
  }));
}

type Position = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Position): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function visibilityOf(visibility: `${Excel.SheetVisibility}`): Visibility {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}
