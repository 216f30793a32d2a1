import { readFileSync } from 'node:fs';
import type { Sheet } from '../../../src/sheet/sheet';
import { openDroppedWorkbook, type DroppedWorkbook } from '../../../src/workbook/dropped';
import { directWork } from '../../../src/workbook/dropped/direct';
import type { CellEdit } from '../../../src/workbook/port/edit';
import { adr } from '../../../src/sheet/address';
import { cellAt } from '../../../src/sheet/sheet';

export const FILE = '評価.xlsx';

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync('assets/sample/gunma-r5.xlsx'));
}

export function openSample(): DroppedWorkbook {
  return openDroppedWorkbook({ name: FILE, bytes: sampleBytes() }, directWork);
}

export function sheetOf(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${sheets.map((sheet) => sheet.name).join()}`);
  return found;
}

export function textAt(sheets: readonly Sheet[], name: string, cell: string): string {
  return cellAt(sheetOf(sheets, name), adr(cell))?.shown ?? '';
}

/** The edit that puts a text into a cell that holds a text, as a person sees it. */
export function typing(sheets: readonly Sheet[], sheet: string, cell: string, text: string): CellEdit {
  const format = cellAt(sheetOf(sheets, sheet), adr(cell))?.format ?? 'General';
  return {
    sheet,
    at: adr(cell),
    before: { entry: { kind: 'text', text: textAt(sheets, sheet, cell) }, format },
    after: { entry: { kind: 'text', text }, format },
  };
}
