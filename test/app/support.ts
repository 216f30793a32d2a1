import { check, type Checked } from '../../src/app/check';
import type { Drawing } from '../../src/sheet/drawing';
import { fingerprintOf } from '../../src/sheet/fingerprint';
import { plainText } from '../../src/sheet/mark';
import type { Cell, Sheet } from '../../src/sheet/sheet';
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

/** The sheet as it is read back after a drawing was written to it. */
export function readBack({ name, rows, mark }: Drawing): Sheet {
  const cells = rows.map((row) =>
    row.cells.map(({ content }): Cell | undefined =>
      content === null ? undefined : { value: content, shown: String(content), format: '@' },
    ),
  );
  return {
    name,
    visibility: 'visible',
    rows: cells,
    merges: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dates: '1900',
    ...(mark && { mark: { ...mark, item: plainText(mark.item), sheet: name, fingerprint: fingerprintOf({ rows }) } }),
  };
}
