import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book } from './support/book';

const NAMES = ['長野市', '松本市', '上田市', '岡谷市'];

/** Ratings of several 取組; the last row's is named otherwise. */
const rated = (usual: string, rare: string) =>
  book({
    保険者評価: [
      '| 保険者名 | 項目 | 取組名 | 評価区分 |',
      ...[...NAMES, ...NAMES].map(
        (name, at) =>
          `| ${name} | 介護予防の推進 | ${at < 4 ? '見守り' : at === 7 ? rare : usual} | ${at % 2 ? '○' : '◎'} |`,
      ),
      ...NAMES.map((name) => `| ${name} | 給付の適正化 | ${usual} | △ |`),
    ].join('\n'),
  });

const found = (usual: string, rare: string) =>
  check(readWorkbook(readMarkdown(rated(usual, rare)))).findings.filter(({ code }) => code === 'rare-name');

describe('a name that differs in one letter from one that comes again and again (架空)', () => {
  it.each([
    ['通いの場の充実', '通いの場充実'],
    ['通いの場の充実', '通いの場のの充実'],
    ['通いの場の充実', '通いの場の実充'],
    ['未病の改善', '末病の改善'],
  ])('%s: %s', (usual, rare) => {
    expect(found(usual, rare)).toMatchObject([
      { value: rare, place: { sheet: '保険者評価', at: { row: 8, column: 2 } } },
    ]);
  });

  it.each([
    ['通いの場の充実', '居場所の充実'],
    ['第１圏域の支援', '第２圏域の支援'],
    ['東部の支援', '西部の支援'],
    ['巡回相談', '巡回相談Ａ'],
    ['地区の支援', '北地区の支援'],
    ['個別支援', '個人支援'],
  ])('%s: %s is another', (usual, rare) => {
    expect(found(usual, rare)).toEqual([]);
  });
});
