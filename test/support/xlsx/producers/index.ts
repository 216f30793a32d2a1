import { readFile } from 'node:fs/promises';
import { prefixed, richWorkbook, strict } from '../rich';
import { throughLibreOffice } from '../tools';
import { googleLike, poiLike, sdkLike, wpsLike } from './like';

const HERE = 'test/support/xlsx/producers';

/** Who wrote the packages: the rich workbook in all but the last five, which hold little. */
export const WAYS = [
  ...(['openpyxl', 'prefixed', 'strict', 'LibreOffice'] as const),
  ...(['like Google Sheets', 'like Apache POI', 'like the Open XML SDK', 'like WPS Office'] as const),
  ...(['XlsxWriter', 'Gnumeric', 'exceljs', 'SheetJS', 'excelize'] as const),
];

export type Way = (typeof WAYS)[number];

/** Packages as those programs write them. @param sample the workbook file that the rich workbook is made of */
export async function packagesOf(sample: string, ways: readonly Way[]): Promise<ReadonlyMap<Way, Uint8Array>> {
  const rich = await richWorkbook(sample);
  const made = await Promise.all(ways.map(async (way) => [way, await MAKERS[way](rich)] as const));
  return new Map(made);
}

const MAKERS: Readonly<Record<Way, (rich: Uint8Array) => Uint8Array | Promise<Uint8Array>>> = {
  openpyxl: (rich) => rich,
  prefixed,
  strict,
  LibreOffice: async (rich) => (await throughLibreOffice({ rich }))['rich'] ?? rich,
  'like Google Sheets': googleLike,
  'like Apache POI': poiLike,
  'like the Open XML SDK': sdkLike,
  'like WPS Office': wpsLike,
  XlsxWriter: () => file('xlsxwriter'),
  Gnumeric: () => file('gnumeric'),
  exceljs: () => file('exceljs'),
  SheetJS: () => file('sheetjs'),
  excelize: () => file('excelize'),
};

async function file(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(`${HERE}/${name}.xlsx`));
}
