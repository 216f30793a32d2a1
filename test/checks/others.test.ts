import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book } from './support/book';

const findingsIn = (...lines: readonly string[]): readonly string[] =>
  check(readWorkbook(readMarkdown(book({}, { sheets: ['## そのほか', ...lines].join('\n') })))).findings.map(
    ({ code, message }) => `${code} ${message.split('：')[0]}`,
  );

const ROWS = ['| 北部 | 10 | 4.5 | 20 |', '| 南部 | 30 | 5.5 | 25 |'];

describe('tables that no form is made from (架空)', () => {
  it('have totals that are the sums of their rows', () => {
    expect(findingsIn('| 地域 | 窓口 | 率 | 面積 |', ...ROWS, '| 合　計 | 40 | 5.0 | 46 |')).toEqual([
      'sum-differs 『そのほか』シート D4',
    ]);
  });

  it('count what stands in several rows once, and may have totals of parts', () => {
    expect(findingsIn('| 地域 | 実人数 | 率 | 面積 |', ...ROWS, '| 合計 | 35 | 5.0 | 45 |')).toEqual([]);
    expect(
      findingsIn(
        '| 地域 | 窓口 | 率 | 面積 |',
        ...ROWS,
        '| 小計 | 40 | 5.0 | 45 |',
        ...ROWS,
        '| 合計 | 80 | 5.0 | 90 |',
      ),
    ).toEqual([]);
  });
});

describe('rounds outside of 取組実績 (架空)', () => {
  it('are compared in 伴走支援, those of each municipality', () => {
    const header = '| 支援自治体 | 回 | 実施日 |';
    const first = ['| 長野市 | 第１回 | R5.6.1 |', '| | 第２回 | R5.9.1 |'];
    expect(findingsIn(header, ...first, '| | 第３回 | R5.8.1 |')).toEqual(['round-order 『そのほか』シート C4']);
    expect(findingsIn(header, ...first, '| 松本市 | 第３回 | R5.8.1 |')).toEqual([]);
  });

  it('are compared in headings of one sheet, not in sentences', () => {
    const first = ['| １．１回目支援　令和５年９月１日 |', '| 内容 |'];
    expect(findingsIn(...first, '| ２．２回目支援　令和５年８月１日 |')).toEqual(['round-order 『そのほか』シート A3']);
    expect(
      findingsIn(...first, '| 前の年度の２回目支援　令和５年８月１日 |', '| ２回目交流　令和５年８月１日 |'),
    ).toEqual([]);
  });
});
