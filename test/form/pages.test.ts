import { describe, expect, it } from 'vitest';
import { textCells } from '../support/fit';
import { firstForm } from '../support/forms';
import { item, report } from '../support/report';

const NAME = '在宅医療と介護の連携';

describe('pages', () => {
  it('never end with a label or a heading alone', () => {
    for (let lines = 1; lines < 60; lines += 1) {
      const background = '・支援した。\n'.repeat(lines);
      const { rows } = firstForm(
        report([item(NAME, { background, record: '実績', insurers: '概要', summary: '考察' })]),
      );
      const last = rows
        .filter((row) => row.breakAfter)
        .map((row) => row.cells.map((cell) => cell.content ?? '').join(''));
      for (const text of last) expect(text).not.toMatch(/^　|^[アイウ]　/);
    }
  });

  it('part a paragraph with two lines at least on either side', () => {
    for (let lines = 30; lines < 50; lines += 1) {
      const paragraph = '護'.repeat(42 * 5);
      const drawn = firstForm(report([item(NAME, { background: `${'・支援した。\n'.repeat(lines)}${paragraph}` })]));
      const pieces = textCells(drawn).filter(({ text }) => text.startsWith('護'));
      expect(pieces.map(({ text }) => text).join('')).toBe(paragraph);
      for (const { text } of pieces) expect(text.length).toBeGreaterThanOrEqual(84);
    }
  });

  it('close each box at their foot and open it again at their top', () => {
    const drawn = firstForm(report([item(NAME, { record: '・支援した。\n'.repeat(200) })]));
    const isText = (index: number) => drawn.rows[index]?.cells[1]?.content === '・支援した。';
    const isWhite = (index: number) => drawn.rows[index]?.cells.every((cell) => cell.content === null);
    const ends = drawn.rows.flatMap((row, index) =>
      row.breakAfter && isText(index) && isWhite(index + 1) && isText(index + 2) ? [index] : [],
    );
    expect(ends.length).toBeGreaterThan(2);
    for (const end of ends) {
      expect(drawn.rows[end]?.cells.every((cell) => cell.style.borders.bottom === 'thin')).toBe(true);
      expect(drawn.rows[end + 1]?.cells.every((cell) => cell.style.borders.top === 'thin')).toBe(true);
    }
  });

  it('never end with a heading of what follows', () => {
    for (let lines = 20; lines < 60; lines += 1) {
      const background = `${'・支援した。\n'.repeat(lines)}５　普及啓発\n（１）冊子の作成\n　冊子を作成した。`;
      const { rows } = firstForm(report([item(NAME, { background })]));
      const last = rows.filter((row) => row.breakAfter).map((row) => row.cells[1]?.content);
      expect(last).not.toContain('５　普及啓発');
      expect(last).not.toContain('（１）冊子の作成');
    }
  });
});
