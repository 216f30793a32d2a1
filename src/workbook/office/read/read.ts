import { a1Area, type Area } from '../../../sheet/address';
import type { DateSystem, Sheet } from '../../../sheet/sheet';
import { refusals } from '../refusals';
import type { Batches } from '../session';
import { cellsIn } from './blocks';
import { readContents } from './contents';
import { readHeads, readSizes, type SheetHead } from './sheets';

/** What a sheet may hold at most; beyond it a lost value far away has blown up the used area. */
const MOST_CELLS_A_SHEET = 2_000_000;

/**
 * Reads the worksheets in the order of their tabs, hidden ones included, in three round trips whatever their number.
 * @throws Refusal 'too-large' where a sheet's used area cannot be read
 */
export async function readSheets(excel: Batches): Promise<readonly Sheet[]> {
  const { heads, dates } = await readHeads(excel);
  return readCells(excel, heads, dates);
}

async function readCells(excel: Batches, heads: readonly SheetHead[], dates: DateSystem): Promise<readonly Sheet[]> {
  if (heads.length === 0) return [];
  const sizes = await readSizes(excel, heads);
  const sheets = heads.flatMap((head, at) => {
    const size = sizes[at];
    return size ? [{ head, size }] : [];
  });
  for (const { head, size } of sheets) refuseTooLarge(head.name, size.used);
  const contents = await readContents(excel, sheets);
  return sheets.flatMap(({ head: { name, visibility }, size: { mark } }, at) => {
    const content = contents[at];
    if (!content) return [];
    const { rows, merges, rowHeights, hiddenRows, hiddenColumns } = content;
    return [{ name, visibility, dates, rows, merges, rowHeights, hiddenRows, hiddenColumns, ...(mark && { mark }) }];
  });
}

/**
 * The workbook as it stands now, where only new sheets and those named in `changed` are read; the others are taken as
 * they are known.
 */
export async function readAgain(
  excel: Batches,
  known: readonly Sheet[],
  changed: readonly string[],
): Promise<readonly Sheet[]> {
  const kept = new Map(known.filter(({ name }) => !changed.includes(name)).map((sheet) => [sheet.name, sheet]));
  const { heads, dates } = await readHeads(excel);
  const fresh = await readCells(
    excel,
    heads.filter(({ name }) => !kept.has(name)),
    dates,
  );
  const byName = new Map(fresh.map((sheet) => [sheet.name, sheet]));
  return heads.flatMap(({ name, visibility }) => {
    const sheet = byName.get(name) ?? kept.get(name);
    return sheet ? [{ ...sheet, visibility }] : [];
  });
}

function refuseTooLarge(name: string, used: Area | null): void {
  if (used && cellsIn(used) > MOST_CELLS_A_SHEET) throw refusals.tooLarge(name, a1Area(used));
}
