import type { Sheet } from '../../../sheet/sheet';
import { refuseOtherFiles } from '../package/kind';
import { Package } from '../package/package';
import { refusing } from '../package/refusals';
import { BookReader } from './book';

/**
 * Reads every worksheet of an .xlsx or .xlsm file, in the order of the tabs, hidden ones included. What cells cannot be
 * read from (charts, pictures, macros) is never unpacked.
 * @param bytes the file's content
 * @param name the file's name, for refusals only
 * @throws Refusal with one sentence where the file cannot be read
 */
export async function readXlsxWorkbook(bytes: Uint8Array, name: string): Promise<readonly Sheet[]> {
  return refusing(name, () => {
    refuseOtherFiles(bytes, name);
    const book = new BookReader(new Package(bytes));
    return book.parts.sheets.map((part) => book.sheet(part));
  });
}
