import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadSample, SAMPLES } from '../../assets/sample/load';
import { drawSheet } from '../../src/lists/template/sheet';
import { writeXlsxWorkbook } from '../../src/workbook/xlsx';

const built = (name: (typeof SAMPLES)[number]) => writeXlsxWorkbook(loadSample(name).map(drawSheet));

it.each(SAMPLES)('%s.xlsx is what its data files give, byte for byte', async (name) => {
  const file = readFileSync(new URL(`../../assets/sample/${name}.xlsx`, import.meta.url));
  const bytes = await built(name);
  expect(Buffer.compare(Buffer.from(bytes), file), 'npx tsx assets/sample/build.ts').toBe(0);
});
