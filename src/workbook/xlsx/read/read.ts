import type { Sheet } from '../../../sheet/sheet';
import { kindOf } from '../package/kind';
import { MAX_FILE_BYTES } from '../package/limits';
import { Package } from '../package/package';
import { PackageFault, refusals, refusing } from '../package/refusals';
import { numberShower } from '../shown/shown';
import { Budget } from './budget';
import type { CellFormat } from './cell';
import { readFormats } from './styles';
import { readSharedStrings } from './strings';
import { readWorkbookParts } from './workbook';
import { readWorksheet } from './worksheet';

/**
 * Reads every worksheet of an .xlsx or .xlsm file, in the order of the tabs, hidden ones included. What cells cannot be
 * read from (charts, pictures, macros) is never unpacked.
 * @param bytes the file's content
 * @param name the file's name, for refusals only
 * @throws Refusal with one sentence where the file cannot be read
 */
export async function readXlsxWorkbook(bytes: Uint8Array, name: string): Promise<readonly Sheet[]> {
  return refusing(name, () => {
    if (bytes.length > MAX_FILE_BYTES) throw refusals.tooLarge(name);
    const kind = kindOf(bytes);
    if (kind === 'empty') throw refusals.emptyFile(name);
    if (kind === 'old-excel') throw refusals.oldExcel(name);
    if (kind === 'encrypted') throw refusals.encrypted(name);
    return readSheets(new Package(bytes));
  });
}

function readSheets(pack: Package): readonly Sheet[] {
  const parts = readWorkbookParts(pack);
  const { dates } = parts;
  const strings = readSharedStrings(parts.strings === undefined ? undefined : pack.text(parts.strings));
  const codes = readFormats(parts.styles === undefined ? undefined : pack.text(parts.styles));
  const formatFor = (code: string): CellFormat => ({ code, show: numberShower(code, dates) });
  const context = {
    strings,
    formats: codes.map(formatFor),
    general: formatFor('General'),
    budget: new Budget(),
  };
  return parts.sheets.map(({ name, visibility, path, mark }): Sheet => {
    const xml = pack.text(path);
    if (xml === undefined) throw new PackageFault('broken');
    return { name, visibility, dates, ...readWorksheet(xml, context), ...(mark && { mark }) };
  });
}
