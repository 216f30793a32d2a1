import type { DateSystem } from '../../../src/sheet/sheet';
import type { BookValue } from './book';
import { LONGEST_FORMULA } from './limits';
import { refused } from './refused';
import { typedDayAndTime } from './typing/dates';
import { fold } from './typing/fold';
import { isFormula } from './typing/formula';
import { typedFraction, typedNumber, type TypedNumber } from './typing/numbers';

/** The cell that is typed into, and the year that a date without one gets. */
export interface TypingContext {
  readonly format: string;
  readonly dates: DateSystem;
  readonly year?: number;
}

/** What the cell holds then. Without `format` its number format stays. */
export interface Typed {
  /** null for an emptied cell, and for a formula: the stand-in does not calculate. */
  readonly value: BookValue;
  readonly format?: string;
  /** With its leading "=". */
  readonly formula?: string;
  readonly quotePrefix?: true;
}

/** Dates without a year fall into this one, so that tests give the same on every day. */
export const TYPING_YEAR = 2024;

const TEXT_FORMAT = '@';
const GENERAL = 'General';
const LOCATION = 'Range.values';
/** No number or date is longer; Excel's numbers have at most 308 digits. */
const LONGEST_FIGURE = 400;
const ERRORS =
  /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|GETTING_DATA)$/;

/**
 * What a cell holds after a text was put into it as if typed: the rules of docs/excel-rules.md, section 3. What either a
 * Japanese or an American Excel would convert is converted (type-culture), and where it is not known, converted rather
 * than kept: a stand-in that is too strict only makes the add-in safer. To be confirmed: docs/real-excel.md.
 *
 * Throws HostError for what begins like a formula and is none (type-formula), or is too long for one (text-minus-8192).
 */
export function typed(text: string, context: TypingContext): Typed {
  // excel-rules: type-apostrophe, type-apostrophe-at
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  // excel-rules: array-empty-string
  if (text === '') return { value: null };
  // excel-rules: type-at-format
  if (context.format === TEXT_FORMAT) return { value: text };
  const folded = fold(text);
  return constant(folded) ?? figure(folded, context) ?? typedFormula(text) ?? wideFormula(folded) ?? { value: text };
}

/** excel-rules: type-formula, type-at-sign. A sign that stands alone is a text. */
function typedFormula(text: string): Typed | undefined {
  const formula = text.trimStart();
  if (!/^[-+=@]/.test(formula) || formula.trimEnd().length === 1) return undefined;
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (body.length > LONGEST_FORMULA) {
    throw refused('GeneralException', LOCATION);
  }
  if (!isFormula(body)) {
    throw refused('InvalidArgument', LOCATION);
  }
  return { value: null, formula: `=${body}` };
}

/** A formula in full-width signs: no source says whether it is one, so it is one where it can be. */
function wideFormula(folded: string): Typed | undefined {
  const formula = folded.trim();
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return /^[-+=@]/.test(formula) && isFormula(body) ? { value: null, formula: `=${body}` } : undefined;
}

/** excel-rules: type-boolean, type-error. */
function constant(folded: string): Typed | undefined {
  const word = folded.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  return ERRORS.test(word) ? { value: { error: word } } : undefined;
}

function figure(folded: string, { format, dates, year = TYPING_YEAR }: TypingContext): Typed | undefined {
  if (folded.length > LONGEST_FIGURE) return undefined;
  const number = typedNumber(folded);
  if (number) return inFormat(asPercent(number, format), format);
  const fraction = typedFraction(folded, format);
  if (fraction) return inFormat(fraction, format);
  const day = typedDayAndTime(folded, dates, year);
  return day && inFormat(day, format);
}

/** In a cell formatted as a percentage 12 is 12 %, and so is 0.12 (Microsoft, "Format numbers as percentages"). */
function asPercent(number: TypedNumber, format: string): TypedNumber {
  const isMeant = format.includes('%') && !number.format?.includes('%') && Math.abs(number.value) >= 1;
  return isMeant ? { value: Number(`${number.value}e-2`) } : number;
}

/** excel-rules: type-date-format. Only a cell without a number format of its own takes the one of what was typed. */
function inFormat({ value, format }: TypedNumber, own: string): Typed {
  return own === GENERAL && format !== undefined ? { value, format } : { value };
}
