import { readFileSync } from 'node:fs';
import { graftSheets } from '../../src/workbook/xlsx';
import { drawingOf } from '../../test/support/xlsx/drawings';
import { SAMPLE } from './jobs';
import { withPictures } from './pictures';

export interface BenchWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample, with sheets of figures beside its own, and with 20 MB of pictures. */
export async function workbooks(): Promise<readonly BenchWorkbook[]> {
  const sample = new Uint8Array(readFileSync(SAMPLE));
  return [
    { name: 'the sample', bytes: sample },
    { name: 'with 20 sheets of 60 × 12', bytes: await withFigures(sample, 20, 60, 12) },
    { name: 'with a sheet of 10,000 × 15', bytes: await withFigures(sample, 1, 10_000, 15) },
    { name: 'with 40 pictures', bytes: withPictures(sample, 40, 512 * 1024) },
  ];
}

async function withFigures(bytes: Uint8Array, sheets: number, rows: number, columns: number): Promise<Uint8Array> {
  const drawings = Array.from({ length: sheets }, (_, sheet) =>
    drawingOf(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          column % 3 === 0 ? `架空${sheet}-${row}-${column}` : sheet + row * column * 0.25,
        ),
      ),
      { name: `資料${sheet + 1}` },
    ),
  );
  return (await graftSheets(bytes, drawings)).bytes;
}
