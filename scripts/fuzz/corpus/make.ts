import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { richWorkbook } from '../../../test/support/xlsx/rich';
import { throughLibreOffice } from '../../../test/support/xlsx/tools';

/** `npx tsx scripts/fuzz/corpus/make.ts` makes the files beside it anew; see README.md there. */
const MOST_ROWS = 12;

const rich = await richWorkbook('assets/sample/gunma-r5.xlsx');
const { office = rich } = await throughLibreOffice({ office: rich });
for (const [name, bytes] of Object.entries({ rich, office })) {
  writeFileSync(new URL(`${name}.xlsx`, import.meta.url), shortened(bytes));
}

/** Sheets with their first rows alone: changes shall fall where the kinds of things are, not where the texts are. */
function shortened(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!path.startsWith('xl/worksheets/sheet')) return [path, part];
    let rows = 0;
    const kept = strFromU8(part).replaceAll(/<row\b[^>]*?(?:\/>|>.*?<\/row>)/gs, (row) =>
      ++rows > MOST_ROWS ? '' : row,
    );
    return [path, strToU8(kept)];
  });
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(1980, 0, 1) });
}
