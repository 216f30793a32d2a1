import { writeFileSync } from 'node:fs';
import { drawSheet } from '../../src/lists/template/sheet';
import { writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { loadSample, SAMPLES } from './load';

/** Writes the sample workbooks beside their folders: `npx tsx assets/sample/build.ts`. */
for (const name of SAMPLES) {
  const bytes = await writeXlsxWorkbook(loadSample(name).map(drawSheet));
  writeFileSync(new URL(`./${name}.xlsx`, import.meta.url), bytes);
}
