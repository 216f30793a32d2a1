import { expect, it } from 'vitest';
import type { CellChange } from '../../src/domain/finding';
import { differencesOf } from '../../src/taskpane/desk/difference';

function change(from: string | number, to: string | number): CellChange {
  return {
    place: { sheet: '指標', at: { row: 0, column: 0 } },
    before: { value: from, shown: String(from), format: 'General' },
    after: { value: to, format: 'General' },
  };
}

const LONG = '地域で安心して暮らしてくためには、医療と介護の体制を整えることが必要である。';

it.each([
  ['short texts are shown whole', change('髙崎市', '高崎市'), [['髙崎市', '高崎市']]],
  [
    'of long ones what is around the change',
    change(LONG, LONG.replace('てく', 'ていく')),
    [['…安心して暮らしてくためには、医療…', '…安心して暮らしていくためには、医療…']],
  ],
  ['a part that repeats is told once', change('ああ', 'あああ'), [['ああ', 'あああ']]],
  [
    'of several lines those that change',
    change('一（1)\n二\n三（3)', '一（1）\n二\n三（3）'),
    [
      ['一（1)', '一（1）'],
      ['三（3)', '三（3）'],
    ],
  ],
  [
    'what is not seen is named, lines parted anew are one text',
    change('一\u000B二', '一\n二'),
    [['一〔制御文字〕二', '一\n二']],
  ],
  ['a number that was a text', change('210', 210), [['210（文字）', '210（数値）']]],
  ['a text that was a number', change(20201, '202011'), [['20201（数値）', '202011（文字）']]],
] as const)('%s', (_, given, expected) => {
  expect(differencesOf(given).map(({ before, after }) => [before, after])).toEqual(expected);
});

it('of very many lines only the first are shown', () => {
  const lines = Array.from({ length: 9 }, (_, line) => `（${line})`);
  expect(differencesOf(change(lines.join('\n'), lines.join('\n').replaceAll(')', '）')))).toHaveLength(5);
});
