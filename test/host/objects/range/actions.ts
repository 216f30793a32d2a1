import { contains } from '../../../../src/sheet/address';
import type { Argument, HostObject } from '../../hostObject';
import type { Model } from '../model';
import { spotNear, type Place, type Spot } from '../place';
import { choice, isGiven, optionalFlag } from '../read/values';
import { does } from '../does';
import { refused } from '../../book/refused';
import { notServed } from '../refuse';
import { typeOf } from './cell';

/** What can be done with a range. */
export function actions({ book }: Model, { sheet, area }: Spot): NonNullable<HostObject['call']> {
  return {
    Merge: does((across) => sheet.merge(area, optionalFlag(across, 'Range.merge'))),
    Unmerge: does(() => sheet.unmerge(area)),
    Clear: does((applyTo) => clear({ sheet, areas: [area] }, applyTo, 'Range.clear')),
    CopyFrom: does((source, kind, skipBlanks, transpose) => {
      allOnly(kind, [skipBlanks, transpose]);
      const from = spotNear(sheet, source, 'Range.copyFrom');
      sheet.copyFrom(from.sheet, from.area, area);
    }),
    Select: does(() => book.select(sheet, area)),
  };
}

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** excel-rules: clear-all, clear-merges, clear-links. Only All, Contents and Hyperlinks are served. */
export function clear({ sheet, areas }: Place, applyTo: Argument, location: string): void {
  const what = isGiven(applyTo) ? choice(applyTo, CLEARED, location) : 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Hyperlinks') throw notServed(`clearing of ${what}`, location);
  for (const area of areas) {
    if (what === 'All') sheet.clear(area);
    else if (what === 'Hyperlinks') sheet.unlink(area);
    else empty({ sheet, area }, location);
  }
}

/** excel-rules: array-empty-string, sheet-protected (also where nothing stands). */
function empty({ sheet, area }: Spot, location: string): void {
  if (sheet.isProtected) throw refused('AccessDenied', location);
  const filled = [...sheet.cells()].filter(
    ({ row, column, cell }) => typeOf(cell) !== 'Empty' && contains(area, { row, column }),
  );
  for (const { row, column } of filled) sheet.type(row, column, '');
}

/** excel-rules: copy-from, copy-from-extras. Only All is served, without skipping or turning. */
function allOnly(kind: Argument, flags: readonly Argument[]): void {
  const location = 'Range.copyFrom';
  const chosen = isGiven(kind) ? choice(kind, ['All', 'Formulas', 'Values', 'Formats', 'Link'], location) : 'All';
  if (chosen !== 'All') throw notServed(`copying of ${chosen}`, location);
  if (flags.some((flag) => optionalFlag(flag, location))) throw notServed('skipBlanks, transpose', location);
}
