import type { Cell, DateSystem } from '../../sheet/sheet';
import { readPeriod } from './period';
import type { PeriodNotation, ValueNotation } from './types';
import { readValue } from './value';

/** What a cell says where a figure is expected. */
export function readCellValue(cell: Cell | undefined): ValueNotation {
  return cell === undefined ? { kind: 'missing', why: 'blank' } : readValue(cell.shown);
}

/** What a cell says where a time is expected. */
export function readCellPeriod(cell: Cell | undefined, _dates: DateSystem): PeriodNotation {
  return cell === undefined ? { kind: 'blank' } : readPeriod(cell.shown);
}
