import { readRating } from '../../domain/notation';
import type { Row } from '../values/row';

/** Whether a column shows the scale of four levels, so that 「達成」 alone belongs to it and not to 達成／未達成. */
export function scaleSeen(rows: readonly Row[], field: string): boolean {
  return rows.some((row) => {
    const cell = row.spot(field)?.cell;
    return cell !== undefined && readRating(cell.shown) !== null;
  });
}
