import { describe, expect, it } from 'vitest';
import { metOf } from '../../src/domain/met';
import { readValue, type Quantity } from '../../src/domain/notation';
import type { Direction } from '../../src/domain/report';

function quantity(written: string): Quantity {
  const read = readValue(written);
  if (read.kind !== 'quantity') throw new Error(`${written} is no figure`);
  return read.quantity;
}

const SIGNS = { yes: '○', no: '×', undecided: '？' } as const;
const DIRECTIONS: Readonly<Record<string, Direction | null>> = { 増: 'up', 減: 'down', 維持: 'keep', '': null };

/** Every latest value from below to above the target, one column each. */
const LATEST = ['9', '10', '11', '8～9', '8～10', '9～11', '10～12', '11～12', '10未満', '10以下', '10以上', '10超'];

/** What a person answers: ○ met, × not met, ？ not to be known. A bound in the target speaks before the direction. */
const ANSWERS: readonly (readonly [target: string, direction: string, answers: string])[] = [
  ['10', '増', '×○○×？？○○×？○○'],
  ['10', '減', '○○×○○？？×○○？×'],
  ['10', '維持', '×○○×？？○○×？○○'],
  ['10', '', '？○？？？？？？？？？？'],
  ['10以上', '増', '×○○×？？○○×？○○'],
  ['10以上', '減', '×○○×？？○○×？○○'],
  ['10以上', '', '×○○×？？○○×？○○'],
  ['10超', '増', '××○××？？○××？○'],
  ['10超', '', '××○××？？○××？○'],
  ['10以下', '減', '○○×○○？？×○○？×'],
  ['10以下', '増', '○○×○○？？×○○？×'],
  ['10以下', '', '○○×○○？？×○○？×'],
  ['10未満', '減', '○××○？？××○？××'],
  ['10未満', '', '○××○？？××○？××'],
];

describe.each(ANSWERS)('a target of %s, direction 「%s」', (target, direction, answers) => {
  it.each(LATEST.map((latest, index) => [latest, Array.from(answers)[index]] as const))('%s: %s', (latest, answer) => {
    expect(SIGNS[metOf(quantity(latest), quantity(target), DIRECTIONS[direction] ?? null)]).toBe(answer);
  });
});

describe('a target that is a range', () => {
  it.each([
    ['8', '増', '×'],
    ['9', '増', '？'],
    ['10', '増', '？'],
    ['11', '増', '○'],
    ['12', '増', '○'],
    ['8', '減', '○'],
    ['9', '減', '○'],
    ['10', '減', '？'],
    ['11', '減', '？'],
    ['12', '減', '×'],
    ['10', '維持', '○'],
    ['12', '維持', '○'],
    ['8', '維持', '×'],
  ])('of 9～11 with %s, direction %s: %s', (latest, direction, answer) => {
    expect(SIGNS[metOf(quantity(latest), quantity('9～11'), DIRECTIONS[direction] ?? null)]).toBe(answer);
  });
});
