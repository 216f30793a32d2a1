import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import process from 'node:process';
import { generate } from '../../../src/app/generate';
import type { Drawing } from '../../../src/sheet/drawing';
import { graftSheets, readXlsxWorkbook, writeXlsxWorkbook } from '../../../src/workbook/xlsx';
import { saveWhole } from '../../../src/workbook/xlsx/save';

/** A program of its own for tests: `save PATH MEGABYTES`, or `digests FILE DAYS` with the clock set that far ahead. */
const [job, path = '', number = ''] = process.argv.slice(2);

if (job === 'save') {
  await saveWhole(path, new Uint8Array(Number(number) * 2 ** 20).fill(7), { overwrite: true }).catch(
    (cause: unknown) => {
      console.log(cause instanceof Error ? cause.message : cause);
      process.exitCode = 2;
    },
  );
} else {
  setClock(Number(number));
  const bytes = new Uint8Array(readFileSync(path));
  const drawings = await drawingsOf(bytes);
  const results = [await writeXlsxWorkbook(drawings), (await graftSheets(bytes, drawings)).bytes];
  const clock = `${new Date().getFullYear()} ${new Date().getTimezoneOffset()} ${(1234.5).toLocaleString()}`;
  const digests = results.map((result) => createHash('sha256').update(result).digest('hex'));
  console.log(JSON.stringify({ clock, digests }));
}

async function drawingsOf(bytes: Uint8Array): Promise<readonly Drawing[]> {
  let drawings: readonly Drawing[] = [];
  const write = (all: readonly Drawing[]) => {
    drawings = all;
    return Promise.resolve([]);
  };
  const read = () => readXlsxWorkbook(bytes, path);
  await generate({ read }, { write }, { onlyForms: false, allowErrors: true });
  return drawings;
}

function setClock(days: number): void {
  const now = Date.now.bind(Date);
  const ahead = days * 86_400_000;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given: []) => Reflect.construct(target, given.length === 0 ? [now() + ahead] : given),
    get: (target, key) => (key === 'now' ? () => now() + ahead : Reflect.get(target, key)),
  });
}
