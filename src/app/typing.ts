import type { Place } from '../domain/field';
import { contains } from '../sheet/address';
import { cellAt, isCellError, type Cell, type Sheet } from '../sheet/sheet';
import type { CellEdit, CellState, Edited, Entry } from '../workbook/port/edit';

/** What a cell held when it was read. Errors, which nobody types, count as blank. */
export function stateOf(cell: Cell | undefined): CellState {
  return { entry: cell ? entryOf(cell) : { kind: 'blank' }, format: cell?.format ?? GENERAL };
}

/**
 * The edit with which a person would type something into a cell; null where that stands there already. Text stays
 * text; a number is shown as it is, whatever format the cell had.
 */
export function typed(sheets: readonly Sheet[], place: Place, content: string | number): CellEdit | null {
  const before = stateOf(cellOn(sheets, place));
  const after = afterTyping(before, content);
  return sameContent(before.entry, after.entry) ? null : { ...place, before, after };
}

/** The cell at a place; undefined where nothing stands. */
export function cellOn(sheets: readonly Sheet[], { sheet, at }: Place): Cell | undefined {
  const found = sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, at);
}

/** Whether a merge covers the cell, so that Excel keeps nothing there. */
export function isCovered(sheets: readonly Sheet[], { sheet, at }: Place): boolean {
  const merges = sheets.find(({ name }) => name === sheet)?.merges ?? [];
  return merges.some((area) => contains(area, at) && (area.top !== at.row || area.left !== at.column));
}

/** Whether something can be written at a place that is still free: nothing stands there, and no merge lies over it. */
export function isFree(sheets: readonly Sheet[], place: Place): boolean {
  const cell = cellOn(sheets, place);
  const isBlank = !cell || (cell.formula === undefined && cell.shown.trim() === '' && !isCellError(cell.value));
  return isBlank && !isCovered(sheets, place);
}

const GENERAL = 'General';
const TEXT = '@';

function entryOf({ value, formula }: Cell): Entry {
  if (formula !== undefined) return { kind: 'formula', formula };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  return value === null || isCellError(value) ? { kind: 'blank' } : value;
}

function afterTyping(before: CellState, content: string | number): CellState {
  if (typeof content === 'number') return { entry: { kind: 'number', number: content }, format: GENERAL };
  if (content === '') return { entry: { kind: 'blank' }, format: before.format };
  const format = before.entry.kind === 'text' ? before.format : TEXT;
  return { entry: { kind: 'text', text: content }, format };
}

function sameContent(one: Entry, other: Entry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Nothing was edited, because of cells that say something else than the person saw. */
export function notEdited(sheets: readonly Sheet[], places: readonly Place[]): Edited {
  const changedMeanwhile = places.map((place) => {
    const found = stateOf(cellOn(sheets, place));
    return { edit: { ...place, before: found, after: found }, found };
  });
  return { done: [], changedMeanwhile, undo: [] };
}
