import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { a1 } from '../../../src/sheet/address';
import type { Drawing } from '../../../src/sheet/drawing';
import { graftSheets, writeXlsxWorkbook } from '../../../src/workbook/xlsx';
import { drawingOf, drawn } from '../../support/xlsx/drawings';
import { isWithoutTools, openpyxl, throughLibreOffice } from '../../support/xlsx/tools';

/** Names that must be quoted, doubled, escaped, or that read like something else. */
const NAMES = ["県's「表」", 'ア イ', '１２！Ｂ', 'a!b', 'A1', 'R1C1', '"<&>"', '𠮷野', '目標と実績（案）'];
const at = { row: 4, column: 7 };

/** 点検結果 with a row for each sheet, whose cell leads to it, and the sheets. */
const rows = NAMES.map((sheet) => ({
  height: 20,
  cells: [drawn(0, sheet), drawn(1, a1(at), { link: { sheet, at } })],
}));
const list: Drawing = drawingOf([], { name: '点検結果', rows, columns: [200, 72] });
const others = NAMES.map((name) => drawingOf([['値']], { name }));

/** Of every linked cell of 点検結果: the sheet that stands beside it, and the sheet and the cell that it leads to. */
const READ = `
import json, sys, openpyxl
from openpyxl.utils.cell import range_to_tuple
def target(location):
    name, (left, top, right, bottom) = range_to_tuple(location)
    return [name.replace("''", "'"), f'{openpyxl.utils.get_column_letter(left)}{top}']
print(json.dumps([[
  [row[0].value, *target(row[1].hyperlink.location), row[1].value, row[1].font.u]
  for row in openpyxl.load_workbook(path)['点検結果'].iter_rows(max_row=${NAMES.length}) if row[1].hyperlink
] for path in sys.argv[1:]]))`;

describe.skipIf(isWithoutTools)('links, as other programs read them', () => {
  let read: unknown;

  beforeAll(async () => {
    const file = await writeXlsxWorkbook([list, ...others]);
    const { bytes: grafted } = await graftSheets(await writeXlsxWorkbook(others), [list]);
    const saved = await throughLibreOffice({ file, grafted });
    const folder = await mkdtemp(join(tmpdir(), 'besshi2-links-'));
    try {
      const files = { file, grafted, 'file-saved': saved['file'], 'grafted-saved': saved['grafted'] };
      const paths: string[] = [];
      for (const [name, bytes] of Object.entries(files)) {
        const path = join(folder, `${name}.xlsx`);
        await writeFile(path, bytes ?? new Uint8Array());
        paths.push(path);
      }
      read = await openpyxl(READ, ...paths);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('lead to the sheets beside them: in a new workbook, in a copy, and after LibreOffice saved either', () => {
    const wanted = NAMES.map((name) => [name, name, 'H5', 'H5', 'single']);
    expect(read).toEqual([wanted, wanted, wanted, wanted]);
  });
});
