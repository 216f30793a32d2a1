import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, ratings } from './support/book';

const NAMES = ['長野市', '松本市', '上田市', '岡谷市'];

/** Two items; of the second only some insurers have a row. */
const unrated = (...second: readonly string[]) =>
  check(
    readWorkbook(
      readMarkdown(
        book({
          保険者評価: ratings(
            ...NAMES.map((name, at) => `| ${name} | 介護予防の推進 | ${at === 0 ? '◎' : '○'} |`),
            ...second.map((name, at) => `| ${name} | 給付の適正化 | ${at === 0 ? '△' : '○'} |`),
          ),
        }),
      ),
    ),
  ).findings.flatMap(({ code, message }) => (code === 'unrated-insurers' ? [message] : []));

describe('an insurer without a row (架空)', () => {
  it('for one item is told with the item', () => {
    expect(unrated('長野市', '松本市', '岡谷市')).toEqual([
      '『保険者評価』シート B6：項目「給付の適正化」に上田市の行がありません。保険者評価には全ての保険者を載せます。未回答であれば、評価区分を空欄にした行を加えてください。',
    ]);
  });

  it.each([[[]], [['長野市', '松本市']], [NAMES]])(
    'is not told where not all were asked, or all answered: %j',
    (second) => {
      expect(unrated(...second)).toEqual([]);
    },
  );
});
