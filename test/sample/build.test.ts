import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadSample, SAMPLES } from '../../assets/sample/load';
import { loadPrinted, PRINTED } from '../../assets/sample/printed';
import { drawPrinted } from '../../assets/sample/printed/draw';
import { drawSheet } from '../../src/lists/template/sheet';
import { writeXlsxWorkbook } from '../../src/workbook/xlsx';

const built = (name: (typeof SAMPLES)[number] | typeof PRINTED) =>
  writeXlsxWorkbook(name === PRINTED ? loadPrinted().map(drawPrinted) : loadSample(name).map(drawSheet));

it.each([...SAMPLES, PRINTED] as const)('%s.xlsx is what its data files give, byte for byte', async (name) => {
  const file = readFileSync(new URL(`../../assets/sample/${name}.xlsx`, import.meta.url));
  const bytes = await built(name);
  expect(Buffer.compare(Buffer.from(bytes), file), 'npx tsx assets/sample/build.ts').toBe(0);
});
