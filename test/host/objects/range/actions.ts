import { contains } from '../../../../src/sheet/address';
import type { Argument, HostObject } from '../../hostObject';
import { cellsOf, heightOf, isUnbounded, widthOf } from '../area';
import type { Model } from '../model';
import { spotNear, type Place, type Spot } from '../place';
import { choice, isGiven, optionalFlag } from '../read/values';
import { notServed, refusal } from '../refuse';
import { does } from '../does';

/** What can be done with a range. */
export function actions({ book }: Model, spot: Spot): NonNullable<HostObject['call']> {
  const { sheet, area } = spot;
  return {
    Merge: does((across) => sheet.merge(area, optionalFlag(across, 'Range.merge'))),
    Unmerge: does(() => sheet.unmerge(area)),
    Clear: does((applyTo) => clear({ sheet, areas: [area] }, applyTo, 'Range.clear')),
    CopyFrom: does((source, kind, skipBlanks, transpose) => {
      allOnly(kind, [skipBlanks, transpose]);
      copy(spot, spotNear(sheet, source, 'Range.copyFrom'));
    }),
    Select: does(() => book.select(sheet, area)),
  };
}

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** excel-rules: clear-all, clear-merges. Only All and Contents are served. */
export function clear({ sheet, areas }: Place, applyTo: Argument, location: string): void {
  const what = isGiven(applyTo) ? choice(applyTo, CLEARED, location) : 'All';
  if (what !== 'All' && what !== 'Contents') throw notServed(`clearing of ${what}`, location);
  if (sheet.isProtected) throw refusal('AccessDenied', location);
  for (const area of areas) {
    if (what === 'All') sheet.clear(area);
    else empty({ sheet, area });
  }
}

/** excel-rules: array-empty-string. */
function empty({ sheet, area }: Spot): void {
  const filled = [...sheet.cells()].filter(
    ({ row, column, cell }) => cell.value !== null && contains(area, { row, column }),
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

/** The destination grows to the source's size; an exact multiple is filled repeatedly (Range.copyFrom). */
function copy({ sheet, area }: Spot, from: Spot): void {
  const [height, width] = [heightOf(from.area), widthOf(from.area)];
  if (isUnbounded(area) || isUnbounded(from.area)) return sheet.copyFrom(from.sheet, from.area, area);
  const isMultiple = heightOf(area) % height === 0 && widthOf(area) % width === 0;
  const target = isMultiple ? area : { ...area, bottom: area.top, right: area.left };
  for (const { row, column } of cellsOf(target)) {
    if ((row - area.top) % height > 0 || (column - area.left) % width > 0) continue;
    sheet.copyFrom(from.sheet, from.area, {
      top: row,
      left: column,
      bottom: row + height - 1,
      right: column + width - 1,
    });
  }
}
