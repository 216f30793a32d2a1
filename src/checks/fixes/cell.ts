import type { Place } from '../../domain/field';
import type { CellChange } from '../../domain/finding';
import type { Reading } from '../../domain/reading';
import { cellAt, type Cell } from '../../sheet/sheet';
import type { Spot } from '../rule';
import type { Fixer } from './fixer';

/** A cell that a person typed something into: no formula's result. */
export interface TypedCell {
  readonly place: Place;
  readonly cell: Cell;
}

/** A cell with a text that a person typed. */
export interface TextCell extends TypedCell {
  readonly text: string;
}

const LONGEST_TEXT = 32_767;

/** What was typed into the cell of a spot; null where there is none, or a formula. */
export function typedCell({ place }: Spot<unknown>, { sheets }: Reading): TypedCell | null {
  const sheet = place && sheets.find(({ name }) => name === place.sheet);
  const cell = sheet && cellAt(sheet, place.at);
  return place && cell && cell.formula === undefined ? { place, cell } : null;
}

/** The text typed into the cell of a spot. */
export function textCell(spot: Spot<unknown>, reading: Reading): TextCell | null {
  const typed = typedCell(spot, reading);
  return typed && typeof typed.cell.value === 'string' ? { ...typed, text: typed.cell.value } : null;
}

/** Another text for a cell; null where it is the same, none, or longer than a cell takes. */
export function rewritten({ place, cell }: TypedCell, text: string, format = cell.format): CellChange | null {
  if (text === cell.value || text === '' || text.length > LONGEST_TEXT) return null;
  return { place, before: cell, after: { value: text, format } };
}

/** Corrects a text line by line, as rules read it; null of one line: not certain. */
export function byLine(mend: (line: string) => string | null): Fixer<unknown> {
  return (spot, reading) => {
    const found = textCell(spot, reading);
    if (!found) return null;
    const lines = found.text.split('\n').map(mend);
    return lines.includes(null) ? null : rewritten(found, lines.join('\n'));
  };
}
