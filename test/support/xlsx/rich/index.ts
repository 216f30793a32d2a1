import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openpyxl } from '../tools';
import { withExtras } from './extras';
import { SCRIPT } from './script';
import { withMacros } from './splice';

export { prefixed, strict } from './ways';

/**
 * A workbook made of a sample, rich in what people put into workbooks: what openpyxl can write, and by hand macros,
 * furigana, a calculation chain, and a sheet with a pivot table, a slicer, sparklines, threaded comments, a form button,
 * a picture, a text box and an external link.
 */
export async function richWorkbook(sample: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'besshi2-rich-'));
  try {
    const path = join(folder, 'rich.xlsx');
    await openpyxl(SCRIPT, sample, path);
    return withExtras(withMacros(new Uint8Array(await readFile(path))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
