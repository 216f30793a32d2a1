import { readFileSync } from 'node:fs';
import { definitionOf } from '../../src/domain/tables';
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
    { name: 'with 10,000 rows of 取組実績', bytes: await withActivities(sample, 10_000) },
    { name: 'with 40 pictures', bytes: withPictures(sample, 40, 512 * 1024) },
  ];
}

/** A table that is understood row by row, in 13 columns. */
async function withActivities(bytes: Uint8Array, rows: number): Promise<Uint8Array> {
  const headers = definitionOf('取組実績').fields.map(({ header }) => header);
  const records = Array.from({ length: rows }, (_, row) => [
    ...[
      '在宅医療と介護の連携',
      `架空の研修${row}`,
      '研修',
      `令和５年${(row % 12) + 1}月${(row % 28) + 1}日`,
      '前橋市、高崎市',
    ],
    ...[1 + (row % 5), `${20 + (row % 60)}人`, '延べ', '', '現地', '県', '架空課', `架空の内容${row}`],
  ]);
  return (await graftSheets(bytes, [drawingOf([headers, ...records], { name: '資料' })])).bytes;
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
