import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { adr } from '../../../../src/sheet/address';
import type { Sheet } from '../../../../src/sheet/sheet';
import type { CellEdit, CellState } from '../../../../src/workbook/port/edit';
import { editCells, readXlsxWorkbook } from '../../../../src/workbook/xlsx/index';
import { makePackage } from '../../../support/xlsx/package';

export const GENERAL = 'General';

export function text(content: string, format = GENERAL): CellState {
  return { entry: content === '' ? { kind: 'blank' } : { kind: 'text', text: content }, format };
}

export function number(content: number, format = GENERAL): CellState {
  return { entry: { kind: 'number', number: content }, format };
}

export function formula(content: string, format = GENERAL): CellState {
  return { entry: { kind: 'formula', formula: content }, format };
}

export function edit(at: string, before: CellState, after: CellState, sheet = '表1'): CellEdit {
  return { sheet, at: adr(at), before, after };
}

export async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  const [sheet] = await readXlsxWorkbook(bytes, '試験.xlsx');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

export const SHEET = 'xl/worksheets/sheet1.xml';

/** The sheet's XML between its tags after edits of what stands in <sheetData>. */
export async function dataAfter(data: string, ...edits: readonly CellEdit[]): Promise<string> {
  const { bytes, edited } = await editCells(makePackage({ sheets: [{ data }] }), edits);
  expect(edited.changedMeanwhile).toEqual([]);
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, SHEET))?.[1] ?? '';
}

export const T = (content: string) => `<is><t xml:space="preserve">${content}</t></is>`;
