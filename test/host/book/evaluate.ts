import type { Area } from '../../../src/sheet/address';
import type { BookError, BookValue } from './book';
import { areaOf, tokensOf, type Token } from './tokens';

/** What a formula can see; `sheet` null is its own. */
export interface Surroundings {
  /** The values that stand in an area, blank cells left out; null where there is no such sheet. */
  readonly values: (sheet: string | null, area: Area) => readonly BookValue[] | null;
  /** The formula of a name. */
  readonly named: (sheet: string | null, name: string) => string | null;
}

const NO_NAME: BookError = { error: '#NAME?' };
const NO_REFERENCE: BookError = { error: '#REF!' };
const NO_VALUE: BookError = { error: '#VALUE!' };

/** Names may lead to names, but not for ever. */
const DEEPEST = 20;

/**
 * The value of a formula; a blank cell gives 0. Only what tests need: references to one cell, SUM, texts, numbers, names, joined by "&".
 * Everything else gives #NAME?.
 */
export function evaluate(formula: string, surroundings: Surroundings, depth = 0): BookValue {
  if (depth > DEEPEST) return NO_NAME;
  const tokens = tokensOf(formula.slice(1)).filter(({ raw }) => raw.trim() !== '');
  const parts = split(tokens);
  if (!parts) return NO_NAME;
  const values = parts.map((part) => operand(part, surroundings, depth));
  const [first = NO_NAME] = values;
  return values.length === 1 ? (first ?? 0) : joined(values);
}

/** The operands between the signs "&"; null if one is missing. */
function split(tokens: readonly Token[]): readonly (readonly Token[])[] | null {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.raw === '&') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.every((part) => part.length > 0) ? parts : null;
}

function operand(tokens: readonly Token[], surroundings: Surroundings, depth: number): BookValue {
  const [first, ...rest] = tokens;
  if (!first) return NO_NAME;
  if (first.kind === 'word' && first.sheet === null && first.word.toUpperCase() === 'SUM')
    return sum(rest, surroundings);
  return rest.length === 0 ? single(first, surroundings, depth) : NO_NAME;
}

function single(token: Token, surroundings: Surroundings, depth: number): BookValue {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'number') return Number(token.raw);
  if (token.kind === 'error') return { error: token.raw.startsWith('#REF!') ? '#REF!' : token.raw };
  if (token.kind === 'reference') return cell(token.sheet, token.cells, surroundings);
  if (token.kind === 'other') return NO_NAME;
  const word = token.word.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  const named = surroundings.named(token.sheet, token.word);
  return named === null ? NO_NAME : evaluate(named, surroundings, depth + 1);
}

/** null for a blank cell, #VALUE! for several cells where one is wanted. */
function cell(sheet: string | null, cells: string, surroundings: Surroundings): BookValue {
  const area = areaOf(cells);
  const values = area && surroundings.values(sheet, area);
  if (!area || !values) return NO_REFERENCE;
  if (area.top !== area.bottom || area.left !== area.right) return NO_VALUE;
  return values[0] ?? null;
}

function sum(tokens: readonly Token[], surroundings: Surroundings): BookValue {
  const [open, ...rest] = tokens;
  const close = rest.pop();
  if (open?.raw !== '(' || close?.raw !== ')') return NO_NAME;
  let total = 0;
  for (const [index, token] of rest.entries()) {
    if (index % 2 === 1 ? token.raw !== ',' : token.kind === 'other' || token.kind === 'word') return NO_NAME;
    if (index % 2 === 1) continue;
    for (const value of summands(token, surroundings)) {
      if (isError(value)) return value;
      if (typeof value === 'number') total += value;
    }
  }
  return total;
}

function summands(token: Token, surroundings: Surroundings): readonly BookValue[] {
  if (token.kind !== 'reference') return [single(token, surroundings, 0)];
  const area = areaOf(token.cells);
  return (area && surroundings.values(token.sheet, area)) ?? [NO_REFERENCE];
}

function joined(values: readonly BookValue[]): BookValue {
  const error = values.find(isError);
  return error ?? values.map(text).join('');
}

/** Numbers with 15 digits, nothing for a blank cell. */
function text(value: BookValue): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : '';
}

export function isError(value: BookValue): value is BookError {
  return typeof value === 'object' && value !== null;
}
