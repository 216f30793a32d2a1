import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/lists/template/content';
import { drawHeader } from '../../../src/lists/template/header';

const column = (header: string): Column => ({ field: header, header, required: false, choices: [] });
const written = (headers: readonly string[], top = 0) => {
  const { rows, merges } = drawHeader(headers.map(column), top);
  return { rows: rows.map((row) => row.cells.map((cell) => cell.content)), merges };
};

describe('the header of a table', () => {
  it('is one row where no column has a group', () => {
    expect(written(['甲', '乙'])).toEqual({ rows: [['甲', '乙']], merges: [] });
  });

  it('sets a group over its columns and lets the others stand through both rows', () => {
    expect(written(['名', '策定時の値 数値', '策定時の値 年次', '注記'], 4)).toEqual({
      rows: [
        ['名', '策定時の値', null, '注記'],
        [null, '数値', '年次', null],
      ],
      merges: [
        { top: 4, left: 0, bottom: 5, right: 0 },
        { top: 4, left: 1, bottom: 4, right: 2 },
        { top: 4, left: 3, bottom: 5, right: 3 },
      ],
    });
  });

  it('keeps groups apart that are not neighbours, and merges no group of one column', () => {
    expect(written(['値 数値', '名', '値 年次']).rows).toEqual([
      ['値', '名', '値'],
      ['数値', null, '年次'],
    ]);
    expect(written(['値 数値', '名', '値 年次']).merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 1 }]);
  });

  it('lets every header be read back through its merges, which never overlap', () => {
    const headers = fc.array(fc.constantFrom('甲', '乙', '丙 一', '丙 二', '丁 一'), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(headers, (wanted) => {
        const { rows, merges } = written(wanted);
        const covering = (row: number, at: number) =>
          merges.filter((m) => m.top <= row && row <= m.bottom && m.left <= at && at <= m.right);
        const shown = (row: number, at: number) => {
          const [merge, second] = covering(row, at);
          expect(second).toBeUndefined();
          return rows[merge?.top ?? row]?.[merge?.left ?? at];
        };
        const read = wanted.map((_, at) => [...new Set(rows.map((__, row) => shown(row, at)))].join(' '));
        expect(read).toEqual(wanted);
      }),
    );
  });
});
