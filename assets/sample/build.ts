import { writeFileSync } from 'node:fs';
import { drawSheet } from '../../src/lists/template/sheet';
import { writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { loadSample, SAMPLES } from './load';
import { loadPrinted, PRINTED } from './printed';
import { drawPrinted } from './printed/draw';

/** Writes the sample workbooks beside their folders: `npx tsx assets/sample/build.ts`. */
const drawn = [
  ...SAMPLES.map((name) => [name, loadSample(name).map(drawSheet)] as const),
  [PRINTED, loadPrinted().map(drawPrinted)] as const,
];

for (const [name, sheets] of drawn) {
  writeFileSync(new URL(`./${name}.xlsx`, import.meta.url), await writeXlsxWorkbook(sheets));
}
