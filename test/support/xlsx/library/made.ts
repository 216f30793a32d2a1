import type { Drawing } from '../../../../src/sheet/drawing';
import type { ChoiceLists } from '../../../../src/workbook/port/choices';
import { Package } from '../../../../src/workbook/xlsx/package/package';
import { PackageFault } from '../../../../src/workbook/xlsx/package/refusals';
import { readWorkbookParts } from '../../../../src/workbook/xlsx/read/workbook';
import { writeSheets } from '../../../../src/workbook/xlsx/write/library';

/** Sheets as they stand in a package of their own; their cells name formats of that package's styles. */
export interface MadeSheets {
  /** A sheet part for each drawing, then the one of long drop-down lists where there are any. */
  readonly sheets: readonly string[];
  readonly styles: string;
}

/** @param drawings at least one; @param digitWidth of the workbook that the sheets go to, as columnWidth has it */
export async function makeSheets(
  drawings: readonly Drawing[],
  lists: ChoiceLists,
  digitWidth: number,
): Promise<MadeSheets> {
  const pack = new Package(await writeSheets(drawings, lists, digitWidth, []));
  const { sheets, styles } = readWorkbookParts(pack);
  const need = (path: string | undefined) => {
    const text = path === undefined ? undefined : pack.text(path);
    if (text === undefined) throw new PackageFault('broken');
    return text;
  };
  return { sheets: sheets.map(({ path }) => need(path)), styles: need(styles) };
}
