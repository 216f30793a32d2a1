import { isUnfixed, type ValueNotation } from '../../domain/notation';
import type { CellReader } from './outcome';
import { asValue } from './readers';

/** What a regular event comes to in a whole year, if it is held all the year round: for a person to say. */
const IN_A_YEAR: readonly (readonly [RegExp, string])[] = [
  [/^毎月/, '12回'],
  [/^(?:隔月|[偶奇]数月)/, '6回'],
  [/四半期/, '4回'],
];
/** 毎週: how many that makes nobody can tell. */
const REGULAR = /^(?:毎|隔)/;

/** How many times; 毎月 is asked about, 随時 and 通年 are no certain number. */
export const asTimes: CellReader<ValueNotation> = (cell, dates) => {
  const outcome = asValue(cell, dates);
  if (outcome.kind === 'value' && NO_TIMES.test(unitOf(outcome.value) ?? ''))
    return { kind: 'unreadable', expected: 'times' };
  if (outcome.kind !== 'unreadable' || !isUnfixed(cell.shown)) return outcome;
  const text = cell.shown.trim();
  const [, meant] = IN_A_YEAR.find(([pattern]) => pattern.test(text)) ?? [];
  if (meant !== undefined) return { kind: 'ambiguous', value: null, candidates: [meant] };
  return REGULAR.test(text) ? { kind: 'unreadable', expected: 'times' } : { kind: 'none' };
};

/** How many people: 35市町村 and 15,000部 are not. */
export const asPersons: CellReader<ValueNotation> = (cell, dates) => {
  const outcome = asValue(cell, dates);
  if (outcome.kind === 'unreadable') return isUnfixed(cell.shown) ? { kind: 'none' } : outcome;
  const unit = outcome.kind === 'value' ? unitOf(outcome.value) : null;
  return unit === null || PERSONS.test(unit) ? outcome : { kind: 'unreadable', expected: 'persons' };
};

const PERSONS = /^(?:人|名|人日|人回)(?:\/.+)?$/;
const NO_TIMES = /^(?:人|名|市町村|保険者|%)$/;

const unitOf = (value: ValueNotation): string | null =>
  value.kind === 'quantity' || value.kind === 'pair' ? value.quantity.unit : null;
