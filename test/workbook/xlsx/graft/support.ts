import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import type { Drawing } from '../../../../src/sheet/drawing';
import { graftSheets, readXlsxWorkbook, type Grafted, type GraftOptions } from '../../../../src/workbook/xlsx/index';
import { faultsOf } from '../../../support/xlsx/checkPackage';
import { drawingOf } from '../../../support/xlsx/drawings';
import { makePackage, type PackageParts } from '../../../support/xlsx/package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A form of an item, with a text in its first cell. */
export function form(item: string, content: string, name = `別紙２_1_${item}`): Drawing {
  return drawingOf([[content, 1]], { name, mark: { kind: 'form', item } });
}

/** A list of findings with a text in its first cell. */
export function list(content: string, name = '点検結果'): Drawing {
  return drawingOf([[content]], { name, mark: { kind: 'findings', item: '' } });
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A hand-made workbook whose parts all have a content type, so that the checks of the package apply to it. */
export function workbook(parts: PackageParts = {}): Uint8Array {
  const bytes = makePackage(parts);
  const types = Object.keys(unzipSync(bytes))
    .filter((path) => path.startsWith('xl/worksheets/sheet'))
    .map((path) => `<Override PartName="/${path}" ContentType="${SHEET_TYPE}"/>`);
  return withParts(bytes, {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="r"/>' +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}</Types>`,
  });
}

/** A package with parts replaced or added. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const changed = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync({ ...unzipSync(bytes), ...changed }, { mtime: new Date(1980, 0, 1) });
}

/** A package with the text of a part changed; the text looked for must be there. */
export function changed(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const text = partOf(bytes, path);
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has no ${String(from)}`);
  return withParts(bytes, { [path]: after });
}

export function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

/** Grafts and holds the package against the checks. */
export async function graft(
  bytes: Uint8Array,
  drawings: readonly Drawing[],
  options: GraftOptions = {},
): Promise<Grafted> {
  const grafted = await graftSheets(bytes, drawings, options);
  expect(faultsOf(grafted.bytes)).toEqual([]);
  return grafted;
}

/** Names of the sheets with the text in their first cell. */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const sheets = await readXlsxWorkbook(bytes, '試験.xlsx');
  return sheets.map(({ name, rows }) => `${name}:${String(rows[0]?.[0]?.value ?? '')}`);
}

/** The part that a sheet stands in. */
export function pathOf(bytes: Uint8Array, sheet: string): string {
  const id = new RegExp(`name="${sheet}"[^>]*?r:id="([^"]*)"`).exec(partOf(bytes, 'xl/workbook.xml'))?.[1] ?? '';
  const links = partOf(bytes, 'xl/_rels/workbook.xml.rels');
  return `xl/${new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(links)?.[1] ?? ''}`;
}

/** A sheet's text typed over by a person. */
export function typedOver(bytes: Uint8Array, sheet: string, from: string, to: string): Uint8Array {
  return changed(bytes, pathOf(bytes, sheet), from, to);
}

/** A workbook of the user with one sheet. */
export const USER = workbook({ sheets: [{ name: '指標', data: '<row r="1"><c r="A1"><v>5</v></c></row>' }] });

export { OFFICE };
