import type { NamedRange } from 'hucre';
import type { Drawing } from '../../../sheet/drawing';
import { fingerprintOf } from '../../../sheet/fingerprint';
import { MARK_NAME, markFormula } from '../../../sheet/mark';
import { ChoiceLists } from '../../port/choices';
import { withLiveLinks } from '../../port/links';
import { fixedArea, fixedRows } from '../../port/names';
import { refuseBadDrawings } from '../../port/validate';
import { proveWorkbook } from '../proof/workbook';
import { finish } from './finish';
import { writeSheets } from './library';
import { NORMAL_DIGIT_WIDTH } from './width';

/**
 * Writes the drawings as a new workbook, a sheet each, and gives the file's bytes. Equal drawings give equal bytes;
 * neither the time nor anything about the machine is in them; they were read back and compared. Throws Refusal
 * 'bad-drawing' before anything is made.
 */
export async function writeXlsxWorkbook(drawn: readonly Drawing[]): Promise<Uint8Array> {
  refuseBadDrawings(drawn);
  const drawings = withLiveLinks(drawn);
  const lists = new ChoiceLists(drawings);
  const bytes = finish(await writeSheets(drawings, lists, NORMAL_DIGIT_WIDTH, drawings.flatMap(definedNames)));
  proveWorkbook(bytes, drawings, lists.columns.length === 0 ? [] : [lists.sheetName]);
  return bytes;
}

/** The library would leave sheet names unquoted in print areas and titles, which LibreOffice then ignores. */
function definedNames(drawing: Drawing): readonly NamedRange[] {
  const { name, mark } = drawing;
  const { printArea, titleRows } = drawing.page;
  const names: NamedRange[] = [{ name: '_xlnm.Print_Area', range: fixedArea(name, printArea), scope: name }];
  if (titleRows) {
    names.push({ name: '_xlnm.Print_Titles', range: fixedRows(name, titleRows.first, titleRows.last), scope: name });
  }
  if (mark)
    names.push({
      name: MARK_NAME,
      range: markFormula({ ...mark, sheet: name, fingerprint: fingerprintOf(drawing) }),
      scope: name,
    });
  return names;
}
