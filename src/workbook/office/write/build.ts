import type { Drawing } from '../../../sheet/drawing';
import { helpingSheetName } from '../../../sheet/own';
import type { ChoiceLists } from '../../port/choices';
import { applyLayout, fillChoices, fillChoiceSheet, fillSheet, layoutOf } from '../fill';
import type { Batches } from '../session';

/** A sheet that was built aside. */
export interface AsideSheet {
  readonly id: string;
  readonly name: string;
}

export interface Built {
  /** A sheet for each drawing. */
  readonly asides: readonly AsideSheet[];
  /** The hidden sheet of long drop-down lists, where any drawing needs it. */
  readonly choices: AsideSheet | undefined;
}

/** A batch stays well below the 5 MB that Excel on the web takes at once (docs/excel-rules.md, payload-request). */
const MOST_BYTES = 4_000_000;
/** What a drawing costs beside its text, measured on both samples: for each of its cells, and for any sheet. */
const BYTES_A_CELL = 22;
/** A link with its text and where it leads, in a sheet of the longest name. */
const BYTES_A_LINK = 200;
const BYTES_A_SHEET = 18_000;

/**
 * Builds a hidden sheet for each drawing, and one for long drop-down lists, at the end of the tabs. One round trip,
 * more only where that would be too large. What was queued before goes along.
 */
export async function build(
  excel: Batches,
  drawings: readonly Drawing[],
  lists: ChoiceLists,
  run: number,
): Promise<Built> {
  const sheets: Excel.Worksheet[] = [];
  const next = () => addAside(excel, helpingSheetName('作成中', run, sheets.length + 1), sheets);
  let queued = 0;
  for (const drawing of drawings) {
    const bytes = bytesOf(drawing);
    if (queued > 0 && queued + bytes > MOST_BYTES) {
      await excel.send();
      queued = 0;
    }
    queued += bytes;
    const sheet = next();
    fillSheet(sheet, drawing);
    applyLayout(sheet, layoutOf(drawing));
    fillChoices(sheet, drawing, lists);
    hide(sheet);
  }
  if (lists.columns.length > 0) {
    const sheet = next();
    fillChoiceSheet(sheet, lists);
    hide(sheet);
  }
  await excel.send();
  const built = sheets.map(({ id, name }) => ({ id, name }));
  return { asides: built.slice(0, drawings.length), choices: built[drawings.length] };
}

function addAside({ workbook }: Batches, name: string, sheets: Excel.Worksheet[]): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.load('id,name');
  sheets.push(sheet);
  return sheet;
}

/** After the filling: rows could not be frozen on hidden sheets in older versions (office-js issue 1463). */
function hide(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
}

function bytesOf({ rows }: Drawing): number {
  let bytes = BYTES_A_SHEET;
  for (const { cells } of rows) {
    for (const { content, link } of cells) {
      bytes +=
        BYTES_A_CELL +
        (link ? BYTES_A_LINK : 0) +
        (typeof content === 'string' ? new TextEncoder().encode(content).length : 0);
    }
  }
  return bytes;
}
