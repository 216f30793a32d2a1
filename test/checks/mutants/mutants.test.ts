import { beforeAll, describe, expect, it } from 'vitest';
import { foundShare, plantAnywhere, runBench } from '../../../bench/checks/bench';
import { cleanBooks } from '../../../bench/checks/books';
import { judge } from '../../../bench/checks/judge';
import type { Book, Kind, Planted } from '../../../bench/checks/kind';
import { KINDS } from '../../../bench/checks/kinds';
import { put } from '../../../bench/checks/plants';
import { randomFrom } from '../../../bench/checks/random';
import { check } from '../../../src/checks';
import { readWorkbook } from '../../../src/input';
import { MISSED } from './recorded';

const SEED = 7;

let books: readonly Book[] = [];
beforeAll(async () => {
  books = await cleanBooks();
});

/** The smallest of the workbooks that are made up: it is checked in no time. */
const small = (): Book => {
  const [first] = books;
  if (!first) throw new Error('no workbook');
  return first;
};

it('the clean workbooks are silent: a finding here is a false alarm, or the workbook is to be put right', () => {
  expect(books.flatMap(({ name, findings }) => findings.map(({ message }) => `${name}: ${message}`))).toEqual([]);
});

describe('the kinds of mistakes', () => {
  it('are at least forty, each with a name of its own', () => {
    expect(KINDS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
  });

  it.each(KINDS)('$name: is planted somewhere, changes the workbook and names the cells', (kind) => {
    const planted = plantAnywhere(kind, books, randomFrom(SEED));
    expect(planted?.planted.at.length).toBeGreaterThan(0);
    expect(shownOf(planted?.planted.sheets ?? [])).not.toEqual(shownOf(planted?.book.sheets ?? []));
  });

  it.each(KINDS.filter(({ rules, name }) => rules.length > 0 && !MISSED.includes(name)))(
    '$name: is found as it was before',
    (kind) => {
      const { book, planted } = plantAnywhere(kind, books, randomFrom(SEED)) ?? {};
      expect(book && planted && judge(kind, book, planted).found).toBe(true);
    },
  );
});

const shownOf = (sheets: Book['sheets']) =>
  sheets.map(({ name, rows, hiddenRows }) => [
    name,
    [...hiddenRows],
    rows.map((row) => row.map((cell) => `${typeof cell?.value}${cell?.shown ?? ''}`)),
  ]);

describe('a mutant counts as found', () => {
  const wrongCount = (book: Book): Planted => put(book, book.reading.report.basics.insurerCount.place, 77);
  const kind: Kind = { name: '', topic: '名称', rules: ['insurer-count'], follows: [], plant: wrongCount };

  it('where a rule that is named points at the cell', () => {
    expect(judge(kind, small(), wrongCount(small()))).toMatchObject({ found: true, also: [] });
  });

  it('not where another rule does', () => {
    const verdict = judge({ ...kind, rules: ['missing-table'] }, small(), wrongCount(small()));
    expect(verdict.found).toBe(false);
    expect(verdict.also).toEqual([expect.stringMatching(/^insurer-count 基本情報!B/)]);
  });

  it('not where the rule points elsewhere', () => {
    const elsewhere = { ...wrongCount(small()), at: [{ sheet: '基本情報', at: { row: 0, column: 0 } }] };
    expect(judge(kind, small(), elsewhere).found).toBe(false);
  });

  it('not where the finding was there before', () => {
    const planted = wrongCount(small());
    const { findings } = check(readWorkbook(planted.sheets));
    expect(judge(kind, { ...small(), findings }, planted)).toMatchObject({ found: false, also: [] });
  });
});

describe('the bench', () => {
  const some = KINDS.filter(({ name }) => ['保険者数の食い違い', '合計の誤り', '曜日と日付（本文）'].includes(name));
  const run = (seed: number) => runBench([small()], some, { seed, mutants: 9 });

  it('makes the same mutants of the same seed, others of another, and none twice', () => {
    const whats = (seed: number) => run(seed).map(({ verdicts }) => verdicts.map(({ what }) => what));
    expect(whats(1)).toEqual(whats(1));
    expect(whats(1)).not.toEqual(whats(2));
    for (const one of whats(1)) expect(new Set(one).size).toBe(one.length);
  });

  it('tells the share found of each kind', () => {
    const shares = run(1).map((result) => [result.kind.name, foundShare(result)]);
    expect(shares).toEqual(expect.arrayContaining([['保険者数の食い違い', 100]]));
    expect(run(1).map((result) => foundShare({ ...result, verdicts: [] }))).toEqual([null, null, null]);
  });
});
