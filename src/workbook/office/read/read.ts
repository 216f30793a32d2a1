import { a1Area, type Area } from '../../../sheet/address';
import type { Sheet } from '../../../sheet/sheet';
import { refusals } from '../refusals';
import type { Batches } from '../session';
import { cellsIn } from './blocks';
import { readContents } from './contents';
import { readHeads, readSizes } from './sheets';

/** What a sheet may hold at most; beyond it a lost value far away has blown up the used area. */
const MOST_CELLS_A_SHEET = 2_000_000;

/**
 * Reads the worksheets in the order of their tabs, hidden ones included, in three round trips whatever their number.
 * @param isWanted which sheets are read; the others are left out
 * @throws Refusal 'too-large' where a sheet's used area cannot be read
 */
export async function readSheets(
  excel: Batches,
  isWanted: (name: string) => boolean = () => true,
): Promise<readonly Sheet[]> {
  const { heads: all, dates } = await readHeads(excel);
  const wanted = all.filter(({ name }) => isWanted(name));
  if (wanted.length === 0) return [];
  const sizes = await readSizes(excel, wanted);
  const sheets = wanted.flatMap((head, at) => {
    const size = sizes[at];
    return size ? [{ head, size }] : [];
  });
  for (const { head, size } of sheets) refuseTooLarge(head.name, size.used);
  const contents = await readContents(
    excel,
    sheets.map(({ head }) => head),
    sheets.map(({ size }) => size.used),
  );
  return sheets.flatMap(({ head: { name, visibility }, size: { mark } }, at) => {
    const content = contents[at];
    if (!content) return [];
    const { rows, merges, rowHeights, hiddenRows, hiddenColumns } = content;
    return [{ name, visibility, dates, rows, merges, rowHeights, hiddenRows, hiddenColumns, ...(mark && { mark }) }];
  });
}

function refuseTooLarge(name: string, used: Area | null): void {
  if (used && cellsIn(used) > MOST_CELLS_A_SHEET) throw refusals.tooLarge(name, a1Area(used));
}
