import { contains, type Address, type Area } from '../../../../sheet/address';
import { isCellError, type Cell } from '../../../../sheet/sheet';
import type { Entry } from '../../../port/edit';
import type { Standing } from '../../../port/edit/compare';
import type { SheetContent } from '../../read/worksheet';

/** What stands in a cell. @param format the code of its number format, also where the cell is blank */
export function standingOf(cell: Cell | undefined, format: string): Standing {
  const entry = entryOf(cell);
  return { entry, format, isPlain: entry.kind === 'formula' || !isCellError(cell?.value ?? null) };
}

function entryOf(cell: Cell | undefined): Entry {
  if (cell?.formula !== undefined) return { kind: 'formula', formula: cell.formula };
  const value = cell?.value ?? null;
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  return typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : { kind: 'blank' };
}

/** Those whose cells a merge covers: nothing can stand there. */
export function coveredOf<T extends { readonly at: Address }>(
  { merges }: Pick<SheetContent, 'merges'>,
  spots: readonly T[],
): readonly T[] {
  const isCovering = (merge: Area, { at }: T) =>
    contains(merge, at) && (merge.top !== at.row || merge.left !== at.column);
  const open = new Set(spots);
  for (const merge of merges) {
    for (const spot of open) if (isCovering(merge, spot)) open.delete(spot);
    if (open.size === 0) break;
  }
  return spots.filter((spot) => !open.has(spot));
}
