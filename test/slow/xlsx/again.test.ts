import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graftSheets, writeXlsxWorkbook } from '../../../src/workbook/xlsx';
import { drawingOf } from '../../support/xlsx/drawings';
import { growthOf } from '../../support/xlsx/growth';
import { isWithoutTools, openpyxl, throughLibreOffice } from '../../support/xlsx/tools';
import { form, list, sheetsIn } from '../../workbook/xlsx/graft/support';

const SAVE = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1]); print(0)';
const ROUNDS = 4;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'besshi2-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function throughOpenpyxl(bytes: Uint8Array): Promise<Uint8Array> {
  const path = join(folder, 'a.xlsx');
  await writeFile(path, bytes);
  await openpyxl(SAVE, path);
  return new Uint8Array(await readFile(path));
}

const PROGRAMS = {
  openpyxl: throughOpenpyxl,
  LibreOffice: async (bytes: Uint8Array) => (await throughLibreOffice({ a: bytes }))['a'] ?? new Uint8Array(),
} as const;

test.skipIf(isWithoutTools).each(['openpyxl', 'LibreOffice'] as const)(
  'written by turns with %s saving the copy: our sheets are filled anew, and from the second time on nothing grows',
  async (program) => {
    const user = await writeXlsxWorkbook([drawingOf([[5]], { name: '指標' })]);
    let { bytes } = await graftSheets(user, [form('認知症', '第0回'), list('第0回')]);
    const sizes = [];
    for (let time = 1; time <= ROUNDS; time++) {
      const saved = await PROGRAMS[program](bytes);
      const grafted = await graftSheets(saved, [form('認知症', `第${time}回`), list(`第${time}回`)]);
      expect(grafted.written.map(({ outcome }) => outcome)).toEqual(['replaced', 'replaced']);
      bytes = grafted.bytes;
      sizes.push(growthOf(bytes));
    }
    expect(await sheetsIn(bytes)).toEqual(['指標:5', `別紙２_1_認知症:第${ROUNDS}回`, `点検結果:第${ROUNDS}回`]);
    const [, second, ...later] = sizes;
    for (const size of later) expect(size).toEqual(second);
  },
);
