import { strFromU8, unzipSync } from 'fflate';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../src/app/generate';
import { adr } from '../../src/sheet/address';
import type { Drawing } from '../../src/sheet/drawing';
import { cellAt, type Sheet } from '../../src/sheet/sheet';
import type { CellEdit } from '../../src/workbook/port/edit';
import { openXlsxFile } from '../../src/workbook/xlsx/file';
import { editCells, graftSheets, readXlsxWorkbook } from '../../src/workbook/xlsx/index';
import { faultsOf } from '../support/xlsx/checkPackage';
import { packagesOf, WAYS, type Way } from '../support/xlsx/producers';
import { zippedAs } from '../support/xlsx/producers/zip';
import { isWithoutTools, openpyxl, throughLibreOffice } from '../support/xlsx/tools';

/** How many parts stay byte for byte in the packages of each kind (test/support/xlsx/producers), at least. */
const PARTS: Readonly<Record<Way, number>> = {
  ...{ openpyxl: 51, prefixed: 51, strict: 51, LibreOffice: 40 },
  ...{ 'like Google Sheets': 78, 'like Apache POI': 56, 'like the Open XML SDK': 56, 'like WPS Office': 59 },
  ...{ XlsxWriter: 23, Gnumeric: 14, exceljs: 14, SheetJS: 12, excelize: 14 },
};

/** The second sample’s workbook is written in those ways that differ in more than the zip. */
const TESTED = [
  ['gunma-r5', WAYS],
  ['tochigi-r6', WAYS.slice(0, 4)],
] as const;

/** What is wrong in the packages before anything of ours is in them. */
const FAULTS: Partial<Record<Way, readonly string[]>> = {
  exceljs: ['xl/worksheets/sheet1.xml: legacyDrawing out of order'],
};

/** What LibreOffice understood of a workbook, by the parts that it saves. */
const FEATURE = /(charts|drawings|media|pivot\w*|externalLinks|tables|ctrlProps|xl)\/[^/]*\d\.\w+$/;

/** The parts that grafting may change; every other one stays byte for byte. */
const CHANGED = /^(\[Content_Types\]\.xml|xl\/workbook\d*\.xml|xl\/_rels\/workbook\d*\.xml\.rels|xl\/styles\.xml)$/;

const DUMP = `
import json, sys, zipfile, xml.etree.ElementTree as tree, openpyxl
for path in sys.argv[1:]:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith(('.xml', '.rels')): tree.fromstring(package.read(name))
print(json.dumps([{
  s.title: {c.coordinate: c.value for row in s.iter_rows() for c in row if c.value not in (None, '')}
  for s in openpyxl.load_workbook(path).worksheets} for path in sys.argv[1:]], default=str))`;

async function drawingsOf(sample: string): Promise<readonly Drawing[]> {
  let drawings: readonly Drawing[] = [];
  const target = {
    write: (all: readonly Drawing[]) => {
      drawings = all;
      return Promise.resolve(all.map(({ name }) => ({ name, outcome: 'added' as const })));
    },
  };
  await generate(openXlsxFile(`assets/sample/${sample}.xlsx`), target, { onlyForms: false, allowErrors: true });
  return drawings;
}

/** LibreOffice gives sheets with lists a drawing with nothing on it. */
function isEmptyDrawing(part: Uint8Array): boolean {
  return !/Anchor|v:shape/.test(strFromU8(part));
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

/** What stands in a sheet's cells, by their addresses. */
function textsOf({ rows }: Pick<Sheet, 'rows'>): readonly unknown[] {
  return rows.flatMap((row, at) => row.flatMap((cell, column) => (cell ? [[at, column, cell.value]] : [])));
}

function drawnTexts({ rows }: Drawing): readonly unknown[] {
  return rows.flatMap(({ cells }, at) =>
    [...cells]
      .sort((a, b) => a.column - b.column)
      .flatMap(({ column, content }) => (content === null || content === '' ? [] : [[at, column, content]])),
  );
}

describe.skipIf(isWithoutTools).each(TESTED)('grafted into the rich workbook of %s', (sample, ways) => {
  let drawings: readonly Drawing[];
  const sources = new Map<string, Uint8Array>();
  const made = new Map<string, Uint8Array>();
  const opened = new Map<string, Uint8Array>();
  const before = new Map<string, Uint8Array>();

  const need = (from: ReadonlyMap<string, Uint8Array>, way: string) => from.get(way) ?? new Uint8Array();

  beforeAll(async () => {
    drawings = await drawingsOf(sample);
    for (const [way, bytes] of await packagesOf(`assets/sample/${sample}.xlsx`, ways)) sources.set(way, bytes);
    for (const way of ways) made.set(way, (await graftSheets(need(sources, way), drawings)).bytes);
    for (const [name, bytes] of Object.entries(await throughLibreOffice(Object.fromEntries(made)))) {
      opened.set(name, bytes);
    }
    // LibreOffice 7.4 reads nothing of Zip64.
    const plain = [...sources].map(([way, bytes]) => [way, zippedAs(bytes, {})] as const);
    for (const [name, bytes] of Object.entries(await throughLibreOffice(Object.fromEntries(plain)))) {
      before.set(name, bytes);
    }
  });

  test.each(ways)('%s: the package has no fault that it had not before', (way) => {
    const known = FAULTS[way] ?? [];
    expect(faultsOf(need(sources, way))).toEqual(known);
    expect(faultsOf(need(made, way))).toEqual(known);
  });

  test.each(ways)('%s: every part of the user stays byte for byte', (way) => {
    const [now, then] = [unzipSync(need(made, way)), unzipSync(need(sources, way))];
    const kept = Object.keys(then).filter((path) => !CHANGED.test(path) && !path.endsWith('/'));
    expect(kept.filter((path) => !isSame(now[path], then[path]))).toEqual([]);
    expect(kept.length).toBeGreaterThanOrEqual(PARTS[way]);
  });

  test.each(ways)('%s: our sheets read as they were drawn, the user’s as before', async (way) => {
    const [now, then] = await Promise.all([made, sources].map((from) => readXlsxWorkbook(need(from, way), way)));
    const sheets = new Map((now ?? []).map((sheet) => [sheet.name, sheet]));
    for (const drawing of drawings) {
      expect(textsOf(sheets.get(drawing.name) ?? { rows: [] }), drawing.name).toEqual(drawnTexts(drawing));
    }
    for (const sheet of then ?? []) expect(sheets.get(sheet.name), sheet.name).toEqual(sheet);
  });

  test.each(ways)('%s: LibreOffice finds the same in our sheets', async (way) => {
    const sheets = new Map((await readXlsxWorkbook(need(opened, way), way)).map((sheet) => [sheet.name, sheet]));
    for (const drawing of drawings) {
      expect(textsOf(sheets.get(drawing.name) ?? { rows: [] }), drawing.name).toEqual(drawnTexts(drawing));
    }
  });

  test.each(ways)('%s: LibreOffice finds what it found before', (way) => {
    const shown = (from: ReadonlyMap<string, Uint8Array>) =>
      Object.entries(unzipSync(need(from, way)))
        .filter(([path, part]) => FEATURE.test(path) && !(path.includes('/drawing') && isEmptyDrawing(part)))
        .map(([path]) => path.replace(/\d+/g, ''))
        .sort();
    expect(shown(opened)).toEqual(shown(before));
  });

  // openpyxl reads nothing of what is strict, whoever wrote it.
  test('openpyxl opens them, and finds the same in our sheets', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'besshi2-graft-'));
    const open = ways.filter((way) => way !== 'strict');
    const paths = open.map((way) => join(folder, `${way}.xlsx`));
    await Promise.all(open.map((way, at) => writeFile(paths[at] ?? '', need(made, way))));
    const found = (await openpyxl(DUMP, ...paths)) as readonly Record<string, Record<string, unknown>>[];
    await rm(folder, { recursive: true });
    for (const book of found) {
      for (const drawing of drawings) {
        const texts = Object.entries(book[drawing.name] ?? {}).map(([at, value]) => {
          const { row, column } = adr(at);
          return [row, column, value];
        });
        expect(texts, drawing.name).toEqual(drawnTexts(drawing));
      }
    }
  });

  test.each(ways)('%s: writing again changes nothing', async (way) => {
    const again = await graftSheets(need(made, way), drawings);
    expect(isSame(again.bytes, need(made, way))).toBe(true);
    expect(again.written.every(({ outcome }) => outcome === 'replaced')).toBe(true);
  });

  test.each(ways)('%s: an edit changes one part', async (way) => {
    const bytes = need(sources, way);
    const sheets = await readXlsxWorkbook(bytes, way);
    const isInput = ({ name, rows }: Sheet) =>
      !['集 計', '保護', '図の元'].includes(name) && rows.some((cells) => typeof cells[0]?.value === 'string');
    const sheet = sheets.find(isInput);
    const row = sheet?.rows.findIndex((cells) => typeof cells[0]?.value === 'string') ?? -1;
    const at = { row, column: 0 };
    const cell = sheet && cellAt(sheet, at);
    if (!sheet || typeof cell?.value !== 'string') throw new Error('no text there');
    const state = (text: string) => ({ entry: { kind: 'text' as const, text }, format: cell.format });
    const edit: CellEdit = { sheet: sheet.name, at, before: state(cell.value), after: state('改めた値') };
    const { bytes: after, edited } = await editCells(bytes, [edit]);
    expect(edited.done).toHaveLength(1);
    const [now, then] = [unzipSync(after), unzipSync(bytes)];
    const changed = Object.keys(then).filter((path) => !isSame(now[path], then[path]));
    expect(changed.filter((path) => !/^xl\/workbook\d*\.xml$/.test(path))).toHaveLength(1);
    expect(faultsOf(after)).toEqual(faultsOf(bytes));
    const read = (await readXlsxWorkbook(after, way)).find(({ name }) => name === sheet.name);
    expect(read && cellAt(read, at)?.value).toBe('改めた値');
  });
});
