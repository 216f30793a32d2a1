import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Sheet } from '../../../src/sheet/sheet';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const SAMPLE: GivenFile = { name: '評価.xlsx', bytes: readFileSync('assets/sample/gunma-r5.xlsx') };

/** A person chooses a file in the browser's own window. */
export async function chooseFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** A person lets go of files over the page. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of given) {
      dataTransfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    }
    const event = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(event(type));
  }, plain);
}

/** Saves the changed file; gives the name under which, and what stands in it. */
export async function saveFile(page: Page): Promise<{ readonly name: string; readonly sheets: readonly Sheet[] }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '変更したファイルを保存する' }).click();
  const download = await saving;
  const name = download.suggestedFilename();
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name, sheets: await readXlsxWorkbook(bytes, name) };
}
