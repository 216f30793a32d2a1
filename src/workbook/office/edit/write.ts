import type { CellState } from '../../port/edit';
import { canonical, sameEntry, type Standing } from '../../port/edit/compare';
import type { Spot } from '../../port/edit/plan';
import type { Batches } from '../session';
import { queueRead, rangeOf, standingOf } from './cells';
import { partsOf } from './parts';

const TEXT = '@';
const GENERAL = 'General';

/** A cell to be written, and what stands there until then. */
export interface Writing {
  readonly spot: Spot;
  readonly from: CellState;
  readonly to: CellState;
}

/**
 * Writes cells in their order and reads back what stands there then, in one round trip (more only where the batch would
 * be too large for Excel on the web). Where it throws, any part of it may have been done.
 */
export async function writeCells(excel: Batches, writings: readonly Writing[]): Promise<readonly Standing[]> {
  const found: Standing[] = [];
  for (const part of partsOf(writings)) {
    for (const { spot, from, to } of part) queueWrite(rangeOf(excel, spot), from, to);
    const ranges = part.map(({ spot }) => queueRead(rangeOf(excel, spot)));
    await excel.send();
    found.push(...ranges.map(standingOf));
  }
  return found;
}

/**
 * In as few actions as keep Excel from taking the entry for something else: text goes into a cell of the format "@",
 * a number into one that is not, and a formula's format comes last, for Excel may give it that of the cells it names
 * (docs/excel-rules.md, type-at-format, type-at-late, type-at-number).
 */
function queueWrite(range: Excel.Range, from: CellState, to: CellState): void {
  const isWritten = !sameEntry(from.entry, to.entry);
  const format = isWritten ? formatToEnter(from, to) : from.format;
  if (format !== from.format) range.numberFormat = [[format]];
  if (isWritten) enter(range, to);
  if (format !== to.format || (isWritten && to.entry.kind === 'formula')) range.numberFormat = [[to.format]];
}

function formatToEnter(from: CellState, to: CellState): string {
  switch (canonical(to.entry).kind) {
    case 'text':
      return TEXT;
    case 'blank':
      return from.format;
    default:
      return to.format === TEXT ? GENERAL : to.format;
  }
}

function enter(range: Excel.Range, { entry: asked }: CellState): void {
  const entry = canonical(asked);
  switch (entry.kind) {
    case 'blank':
      range.values = [['']];
      return;
    case 'text':
      range.values = [[entry.text.startsWith("'") ? `'${entry.text}` : entry.text]];
      return;
    case 'number':
      range.values = [[entry.number]];
      return;
    case 'truth':
      range.values = [[entry.truth]];
      return;
    case 'formula':
      range.formulas = [[`=${entry.formula}`]];
  }
}
