import { strFromU8, unzipSync } from 'fflate';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../../src/app/generate';
import { a1, a1Area, type Area } from '../../../src/sheet/address';
import type { Drawing } from '../../../src/sheet/drawing';
import type { Sheet } from '../../../src/sheet/sheet';
import type { WritableWorkbook } from '../../../src/workbook/port/port';
import { openXlsxFile } from '../../../src/workbook/xlsx/file';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { isWithoutTools, openpyxl, throughLibreOffice } from '../../support/xlsx/tools';

const SAMPLES = ['gunma-r5', 'tochigi-r6', 'gunma-sources'];

/** What each program finds in a sheet, in one shape. */
interface Found {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
  /** Row by row from the first; null where the program may choose. */
  readonly heights: readonly (number | null)[];
  readonly breaks: readonly number[];
  readonly area: string;
}

const DUMP = `
import json, re, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{
  'name': s.title,
  'values': {c.coordinate: c.value for row in s.iter_rows() for c in row if c.value not in (None, '')},
  'merges': sorted(str(m) for m in s.merged_cells.ranges),
  'heights': [s.row_dimensions[r + 1].height for r in range(s.max_row)],
  'breaks': [b.id for b in s.row_breaks.brk],
  'area': re.sub(r".*!|[$'\\[\\]]", '', str(s.print_area)),
} for s in book.worksheets]))`;

function drawnSheet({ name, rows, merges, page }: Drawing): Found {
  const cells = rows.flatMap((row, index) =>
    row.cells.flatMap(({ column, content }) =>
      content === null || content === '' ? [] : [[a1({ row: index, column }), content]],
    ),
  );
  return {
    name,
    values: Object.fromEntries(cells) as Record<string, unknown>,
    merges: merges.map(a1Area).sort(),
    heights: rows.map(({ height, growing }) => (growing ? null : height)),
    breaks: rows.flatMap(({ breakAfter }, index) => (breakAfter ? [index + 1] : [])),
    area: a1Area(page.printArea),
  };
}

/** What our own reader finds; breaks and print areas, which it does not read, from the parts themselves. */
function readSheets(sheets: readonly Sheet[], bytes: Uint8Array): Found[] {
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const names = [...part('xl/workbook.xml').matchAll(/<definedName ([^>]*_xlnm\.Print_Area[^>]*)>[^<]*!([^<]+)</g)];
  const areas = new Map(names.map(([, of, area]) => [/localSheetId="(\d+)"/.exec(of ?? '')?.[1], area]));
  return sheets.map(({ name, rows, merges, rowHeights }, index) => ({
    name,
    values: Object.fromEntries(
      rows.flatMap((row, at) =>
        (row ?? []).flatMap((cell, column) => (cell ? [[a1({ row: at, column }), cell.value]] : [])),
      ),
    ) as Record<string, unknown>,
    merges: merges.map((merge: Area) => a1Area(merge)).sort(),
    heights: Array.from({ length: Math.max(...rowHeights.keys()) + 1 }, (_, row) => rowHeights.get(row) ?? null),
    breaks: [...part(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id)),
    area: (areas.get(String(index)) ?? '').replaceAll('$', ''),
  }));
}

describe.skipIf(isWithoutTools).each(SAMPLES)('what generate makes of %s', (sample) => {
  let folder: string;
  let drawn: readonly Found[];
  let bytes: Uint8Array;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'besshi2-'));
    let drawings: readonly Drawing[] = [];
    const source = openXlsxFile(`assets/sample/${sample}.xlsx`);
    const target: WritableWorkbook = {
      write: (all) => {
        drawings = all;
        return Promise.resolve(all.map(({ name }) => ({ name, outcome: 'added' })));
      },
    };
    await generate(source, target, { onlyForms: false, allowErrors: true });
    drawn = drawings.map(drawnSheet);
    bytes = await writeXlsxWorkbook(drawings);
    await writeFile(join(folder, 'made.xlsx'), bytes);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is the same in openpyxl', async () => {
    compare((await openpyxl(DUMP, join(folder, 'made.xlsx'))) as Found[], 0.001);
  });

  test('is the same in our own reader', async () => {
    compare(readSheets(await readXlsxWorkbook(bytes, 'made.xlsx'), bytes), 0.001);
  });

  test('is the same after LibreOffice saved it', async () => {
    const saved = (await throughLibreOffice({ made: bytes }))['made'] ?? new Uint8Array();
    compare(readSheets(await readXlsxWorkbook(saved, 'made.xlsx'), saved), 0.1);
  });

  function compare(found: readonly Found[], tolerance: number): void {
    expect(found.map(({ heights: _, ...rest }) => rest)).toEqual(drawn.map(({ heights: _, ...rest }) => rest));
    const wrong = drawn.flatMap(({ name, heights }, sheet) =>
      heights.flatMap((height, row) => {
        const seen = found[sheet]?.heights[row] ?? null;
        const isSame = height === null || (seen !== null && Math.abs(height - seen) <= tolerance);
        return isSame ? [] : [`${name} row ${row + 1}: ${String(seen)} instead of ${String(height)}`];
      }),
    );
    expect(wrong).toEqual([]);
  }
});
