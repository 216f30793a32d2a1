import { describe, expect, it } from 'vitest';
import { plantAnywhere } from '../../../bench/checks/bench';
import { madeBooks } from '../../../bench/checks/books';
import { KINDS } from '../../../bench/checks/kinds';
import { randomFrom } from '../../../bench/checks/random';
import { check } from '../../../src/checks';
import { bySameCause } from '../../../src/domain/sameCause';
import { readWorkbook } from '../../../src/input';

const books = madeBooks();

/** How many causes are shown for a planted mistake, and how many findings it makes. */
function shownFor(name: string, seed: number): { readonly causes: number; readonly findings: number } {
  const kind = KINDS.find((each) => each.name === name);
  const { planted } = (kind && plantAnywhere(kind, books, randomFrom(seed))) ?? {};
  const { findings } = check(readWorkbook(planted?.sheets ?? []));
  return { causes: bySameCause(findings).length, findings: findings.length };
}

it.each([
  ['対象年度が昨年度', 8, 7],
  ['評価基準の入れ替わり', 4, 1],
  ['項目名の空欄', 3, 7],
  ['項目名の重複', 3, 7],
  ['目標値の桁の誤り', 3, 7],
  ['保険者の行の重複', 2, 7],
  ['本文の保険者数の誤り', 1, 7],
  ['取組実績の行の重複', 1, 7],
])('%s: shows as one cause, whatever else follows from it', (name, least, seed) => {
  const { causes, findings } = shownFor(name, seed);
  expect(causes).toBe(1);
  expect(findings).toBeGreaterThanOrEqual(least);
});

describe('nearly every planted mistake', () => {
  const shown: { readonly name: string; readonly causes: number }[] = [];

  it.each(KINDS)('$name: is planted and looked at', ({ name }) => {
    const { causes, findings } = shownFor(name, 3);
    if (findings > 0) shown.push({ name, causes });
    expect(causes).toBeLessThanOrEqual(findings);
  });

  it('shows as one cause', () => {
    const several = shown.filter(({ causes }) => causes > 1).map(({ name }) => name);
    expect(several.length).toBeLessThanOrEqual(Math.floor(shown.length / 10));
  });
});
