import { check, type Checked } from '../../src/app/check';
import type { Drawing } from '../../src/sheet/drawing';
import { openXlsxFile } from '../../src/workbook/xlsx/file';
import type { ReadableWorkbook, WritableWorkbook } from '../../src/workbook/port/port';

export type Sample = 'gunma-r5' | 'tochigi-r6';

export function sample(name: Sample): ReadableWorkbook {
  return openXlsxFile(`assets/sample/${name}.xlsx`);
}

export function checkedSample(name: Sample): Promise<Checked> {
  return check(sample(name));
}

/** A place that takes every drawing and keeps it for the test to look at. */
export function takesAll(): WritableWorkbook & { readonly drawings: readonly Drawing[] } {
  const drawings: Drawing[] = [];
  return {
    drawings,
    write: (given) => {
      drawings.push(...given);
      return Promise.resolve(given.map(({ name }) => ({ name, outcome: 'added' as const })));
    },
  };
}
