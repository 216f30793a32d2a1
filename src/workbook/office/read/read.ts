import { a1Area } from '../../../sheet/address';
import type { DateSystem, Sheet } from '../../../sheet/sheet';
import { refusals } from '../refusals';
import type { Batches } from '../session';
import { cellsIn } from './blocks';
import { readContents, type Measured } from './contents';
import { withPieces } from './pieces';
import { readHeads, readSizes, type SheetHead } from './sheets';

/** What is read of a sheet at most; beyond it lost values far away have blown up its used area. */
const MOST_CELLS_A_SHEET = 2_000_000;

/**
 * Reads the worksheets in the order of their tabs, hidden ones included, in three round trips whatever their number;
 * one more where a used area is so large that it is worth asking in which parts of it values stand.
 * @throws Refusal 'too-large' where a sheet's used area cannot be read
 */
export async function readSheets(excel: Batches): Promise<readonly Sheet[]> {
  const { heads, dates } = await readHeads(excel);
  return readCells(excel, heads, dates);
}

async function readCells(excel: Batches, heads: readonly SheetHead[], dates: DateSystem): Promise<readonly Sheet[]> {
  if (heads.length === 0) return [];
  const sizes = await readSizes(excel, heads);
  const sheets = await withPieces(
    excel,
    heads.flatMap((head, at) => {
      const size = sizes[at];
      return size ? [{ head, size }] : [];
    }),
  );
  for (const sheet of sheets) refuseTooLarge(sheet);
  const contents = await readContents(excel, sheets);
  return sheets.flatMap(({ head, size: { mark } }, at) => {
    const content = contents[at];
    if (!content) return [];
    const { name, visibility } = head;
    const { rows, merges, rowHeights, hiddenRows, hiddenColumns } = content;
    const sheet = { name, visibility, dates, rows, merges, rowHeights, hiddenRows, hiddenColumns };
    return [remembered({ ...sheet, ...(mark && { mark }) }, head)];
  });
}

/** The ids of the sheets that were read: what bears a sheet's name by now may be another one. */
const ids = new WeakMap<Sheet, string>();

function remembered(sheet: Sheet, { id }: SheetHead): Sheet {
  ids.set(sheet, id);
  return sheet;
}

/**
 * The workbook as it stands now, where only new sheets and those named in `changed` are read; the others are taken as
 * they are known. All are read where `changed` names one that is not there: it bears another name by now, which Excel
 * 2021 does not tell.
 * @param known sheets as this module gave them; any other is read
 */
export async function readAgain(
  excel: Batches,
  known: readonly Sheet[],
  changed: readonly string[],
): Promise<readonly Sheet[]> {
  const { heads, dates } = await readHeads(excel);
  const isRenamed = changed.some((name) => !heads.some((head) => head.name === name));
  const unchanged = isRenamed ? [] : known.filter(({ name }) => !changed.includes(name));
  const kept = (head: SheetHead) => unchanged.find((sheet) => sheet.name === head.name && ids.get(sheet) === head.id);
  const fresh = await readCells(
    excel,
    heads.filter((head) => !kept(head)),
    dates,
  );
  return heads.flatMap((head) => {
    const sheet = kept(head) ?? fresh.find(({ name }) => name === head.name);
    return sheet ? [remembered({ ...sheet, visibility: head.visibility }, head)] : [];
  });
}

function refuseTooLarge({ head, size: { used }, pieces }: Measured): void {
  const cells = pieces.reduce((sum, piece) => sum + cellsIn(piece), 0);
  if (used && cells > MOST_CELLS_A_SHEET) throw refusals.tooLarge(head.name, a1Area(used));
}
