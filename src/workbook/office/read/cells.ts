import type { Area } from '../../../sheet/address';
import type { Cell } from '../../../sheet/sheet';
import { cellOf } from './cell';

/** What a range gives of its cells, each a rectangle of the range's size. */
export interface CellArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Without it a number is shown as it is kept. */
  readonly text?: readonly (readonly unknown[])[];
  readonly numberFormat?: readonly (readonly unknown[])[];
}

/** The rows of a range, each with its cells at their places on the sheet (columns from A on). */
export function rowsOf(area: Area, arrays: CellArrays): readonly (readonly (Cell | undefined)[])[] {
  return arrays.values.map((values, row) => [
    ...Array.from({ length: area.left }, () => undefined),
    ...values.map((value, column) =>
      cellOf({
        value,
        type: arrays.valueTypes[row]?.[column],
        formula: arrays.formulas[row]?.[column],
        text: arrays.text?.[row]?.[column] ?? value,
        format: arrays.numberFormat?.[row]?.[column],
      }),
    ),
  ]);
}
