import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Drawing } from '../../../sheet/drawing';
import type { ChoiceLists } from '../../port/choices';
import { choiceSheets } from './choices';
import { fileSheet } from './sheet';
import { NORMAL_FONT } from './style';

/**
 * What the file library makes of drawings: a package with a sheet for each, and one for long drop-down lists at its end.
 * @param digitWidth as columnWidth has it
 */
export async function writeSheets(
  drawings: readonly Drawing[],
  lists: ChoiceLists,
  digitWidth: number,
  namedRanges: readonly NamedRange[],
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...drawings.map((drawing) => fileSheet(drawing, lists, digitWidth)), ...choiceSheets(lists)],
    namedRanges: [...namedRanges],
    defaultFont: NORMAL_FONT,
    stringMode: 'inline',
  });
}
