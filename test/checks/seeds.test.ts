import { describe, expect, it } from 'vitest';
import { loadPrinted } from '../../assets/sample/printed';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { a1 } from '../../src/sheet/address';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import { FORM, MISTAKES, type Correction } from './support/mistakes';

function corrected(sheets: readonly Sheet[], corrections: readonly Correction[]): readonly Sheet[] {
  return corrections.reduce((all, [at, from, to]) => {
    let done = false;
    const changed = all.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) => {
          if (!cell || `${sheet.name}!${a1({ row, column })}` !== at) return cell;
          done = true;
          return withText(cell, from, to);
        }),
      ),
    }));
    if (!done) throw new RangeError(`${at} is blank`);
    return changed;
  }, sheets);
}

function withText(cell: Cell, from: string, to: string): Cell {
  const shown = from === '*' ? to : cell.shown.replace(from, to);
  if (shown === cell.shown) throw new RangeError(`${from} does not stand in ${cell.shown}`);
  return { ...cell, shown, value: typeof cell.value === 'number' ? Number(shown) : shown };
}

const findingsIn = (sheets: readonly Sheet[]): readonly string[] =>
  check(readWorkbook(sheets)).findings.map(
    ({ code, place, message }) => `${code} ${place ? `${place.sheet}!${a1(place.at)}` : '-'} ${message}`,
  );

describe('the mistakes of the sources, in the third sample', () => {
  const sheets = loadPrinted();
  const found = findingsIn(sheets);

  describe.each(MISTAKES)('$what ($code at $at)', ({ code, at, says, corrected: corrections }) => {
    const own = (lines: readonly string[]) =>
      lines.filter((line) => line.startsWith(`${code} ${at} `) && line.includes(says));

    it('is found once', () => {
      expect(own(found)).toHaveLength(1);
    });

    it('is silent once corrected', () => {
      const left = findingsIn(corrected(sheets, corrections));
      expect(left.length).toBeLessThan(found.length);
      expect(own(left)).toEqual([]);
    });
  });

  it('are all that is found, besides what no plan and no table can settle', () => {
    const known = new Set(MISTAKES.map(({ code, at }) => `${code} ${at}`));
    const others = found.map((line) => line.split(' ').slice(0, 2).join(' ')).filter((line) => !known.has(line));
    expect(others).toEqual([
      `method-not-chosen -`,
      `excellent-not-met ${FORM(2, 'D27')}`,
      `undecided-rating ${FORM(2, 'D28')}`,
      `excellent-not-met ${FORM(2, 'D32')}`,
      `spelling-drift ${FORM(4, 'A17')}`,
    ]);
  });
});
