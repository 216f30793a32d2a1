import type { CellState, Entry } from '../edit';

/** What stands in a cell now. Not `isPlain`: an error or a data type, which no Entry can be and nothing can put back. */
export interface Standing extends CellState {
  readonly isPlain: boolean;
}

/** Numbers are the same at the 15 digits that Excel keeps; text is the same sign by sign, a blank text is no text. */
export function sameEntry(one: Entry, other: Entry): boolean {
  const [a, b] = [canonical(one), canonical(other)];
  switch (a.kind) {
    case 'blank':
      return b.kind === 'blank';
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'number':
      return b.kind === 'number' && at15Digits(a.number) === at15Digits(b.number);
    case 'truth':
      return b.kind === 'truth' && a.truth === b.truth;
    case 'formula':
      return b.kind === 'formula' && a.formula === b.formula;
  }
}

/**
 * Whether a cell still holds what was read. The format of a cell that was blank does not count: a reading has no
 * format for it.
 */
export function isUnchanged(before: CellState, found: Standing): boolean {
  if (!found.isPlain || !sameEntry(before.entry, found.entry)) return false;
  return canonical(before.entry).kind === 'blank' || before.format === found.format;
}

/** Whether a cell holds exactly that, format included. */
export function isExactly(state: CellState, found: Standing): boolean {
  return found.isPlain && sameEntry(state.entry, found.entry) && state.format === found.format;
}

/** Whether what was written stands there, as far as Excel keeps the spelling of formulas and formats. */
export function isAsAsked(asked: CellState, found: Standing): boolean {
  return found.isPlain && sameMeaning(asked.entry, found.entry) && spelling(asked.format) === spelling(found.format);
}

/** Whether a value was written and nothing stands there: what Excel makes of a cell that a merge covers. */
export function isNotKept(asked: CellState, found: Standing): boolean {
  return canonical(asked.entry).kind !== 'blank' && found.entry.kind === 'blank';
}

/** An entry as it is written: Excel's line feeds, and a text without signs is a blank cell. */
export function canonical(entry: Entry): Entry {
  if (entry.kind !== 'text') return entry;
  if (entry.text === '') return { kind: 'blank' };
  return { kind: 'text', text: entry.text.replace(/\r\n?/g, '\n') };
}

function at15Digits(number: number): number {
  return Number(number.toPrecision(15));
}

function sameMeaning(asked: Entry, found: Entry): boolean {
  if (asked.kind !== 'formula' || found.kind !== 'formula') return sameEntry(asked, found);
  return formulaSpelling(asked.formula) === formulaSpelling(found.formula);
}

/** Excel puts functions in capitals, takes quotes and blanks that are not needed, and adds "@". */
function formulaSpelling(formula: string): string {
  return formula.replace(/_xl(?:fn|ws)\.|[\s@']/gi, '').toUpperCase();
}

/** Excel quotes plain letters in a format, names languages its own way, and calls the short date of any system so. */
function spelling(format: string): string {
  const plain = format
    .replace(/\[\$-[^\]]*\]|["\\]/g, '')
    .replace(/;@$/, '')
    .toLowerCase();
  return plain === 'm/d/yyyy' ? 'yyyy/m/d' : plain;
}
