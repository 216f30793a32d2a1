import { describe, expect, it } from 'vitest';
import { drawList, type Block } from '../../src/lists/table';
import type { Drawing } from '../../src/sheet/drawing';
import { rowHeight, usableWidth } from '../../src/text/fit';
import { HIGHEST_ROW } from '../../src/text/metrics';
import { wrapLines } from '../../src/text/wrap';

const COLUMNS = [
  { width: 60, align: 'left' as const },
  { width: 200, align: 'left' as const },
];

function drawn(blocks: readonly Block[]): Drawing {
  const mark = { kind: 'findings', item: '' } as const;
  return drawList({ name: '一覧', mark, title: '一覧', lead: ['前書き'], columns: COLUMNS, blocks });
}

function block(rows: Block['rows']): Block {
  return { heading: null, headers: ['番号', '内容'], rows, remarks: ['※備考'] };
}

/** Texts of a column from the header on, in order. */
function texts({ rows }: Drawing, column: number): (string | number | null)[] {
  return rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column).map(({ content }) => content));
}

describe('a list', () => {
  it('gives every row the height its longest text needs', () => {
    const long = '長い文です。'.repeat(40);
    const row = drawn([block([[1, long]])]).rows.find(({ cells }) => cells.some(({ content }) => content === long));
    expect(row?.height).toBe(rowHeight(wrapLines(long, usableWidth(200, 10)).length, 10));
  });

  it('goes on in further rows where Excel allows no higher one, and loses no letter', () => {
    const endless = '切れ目のない文章'.repeat(500);
    const drawing = drawn([block([[1, endless]])]);
    expect(Math.max(...drawing.rows.map(({ height }) => height))).toBeLessThanOrEqual(HIGHEST_ROW);
    expect(texts(drawing, 1).join('')).toContain(endless);
  });

  it('knows one line break only, whatever a text was pasted with', () => {
    expect(texts(drawn([block([[1, '一\r\n二\r三']])]), 1)).toContain('一\n二\n三');
  });

  it('keeps the line breaks inside a text', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `第${index}行`).join('\n');
    const pieces = texts(drawn([block([[1, lines]])]), 1).filter(
      (text) => typeof text === 'string' && text.startsWith('第'),
    );
    expect(pieces.join('\n')).toBe(lines);
  });

  it('filters and repeats the header of its only table, whose last row is the last record', () => {
    const { filter, page, frozenRows } = drawn([
      block([
        [1, '一'],
        [2, '二'],
      ]),
    ]);
    expect(filter).toEqual({ top: 2, left: 0, bottom: 4, right: 1 });
    expect(page.titleRows).toEqual({ first: 2, last: 2 });
    expect(frozenRows).toBe(3);
  });

  it('has no filter for several tables or none without rows', () => {
    expect(drawn([block([[1, '一']]), block([])]).filter).toBeUndefined();
    expect(drawn([block([])]).filter).toBeUndefined();
  });
});
