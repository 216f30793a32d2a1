import { makeModel } from './model';
import { sheetsOf } from './sheets';
import { SPECS } from './spec';
import type { Sheet } from '../../../src/sheet/sheet';

/** A workbook without a mistake. */
export interface CleanWorkbook {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** The workbooks made up for the bench (架空). */
export function madeWorkbooks(): readonly CleanWorkbook[] {
  return SPECS.map((spec) => ({ name: spec.name, sheets: sheetsOf(makeModel(spec), spec) }));
}
