import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/app/check';
import { formsOf } from '../../src/app/forms';
import { canRestore, itemStatuses } from '../../src/app/items';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import { checkedSample, readBack } from './support';

const checked = await checkedSample('gunma-r5');

function withSheets(...sheets: readonly Sheet[]): Checked {
  return { ...checked, reading: { ...checked.reading, sheets: [...checked.reading.sheets, ...sheets] } };
}

const typed: Cell = { value: '手で直した文', shown: '手で直した文', format: 'General' };
const form = (at: number, draft = false) => {
  const drawing = formsOf(checked, draft)[at]?.drawing;
  if (!drawing) throw new Error(`no form ${at}`);
  return drawing;
};

describe('the state of an item', () => {
  it('is that nothing was made at first', () => {
    expect(itemStatuses(checked).map(({ state, sheet }) => [state, sheet])).toEqual(
      Array.from({ length: 6 }, () => ['none', null]),
    );
  });

  it('is current where the form says what the input says, （案） or not', () => {
    const statuses = itemStatuses(withSheets(readBack(form(2)), readBack(form(4, true))));
    expect(statuses.map(({ state }) => state)).toEqual(['none', 'none', 'current', 'none', 'current', 'none']);
    expect(statuses[2]?.sheet).toBe('別紙２_3_認知症総合支援');
  });

  it('is edited where a person typed on the form', () => {
    const sheet = readBack(form(2));
    const edited = { ...sheet, rows: [[typed], ...sheet.rows.slice(1)] };
    expect(itemStatuses(withSheets(edited))[2]).toMatchObject({ state: 'edited', sheet: sheet.name });
  });

  it('is outdated where the input says something else since', () => {
    const { rows, ...drawing } = form(2);
    const earlier = rows.map((row, at) => (at === 0 ? { ...row, cells: [] } : row));
    expect(itemStatuses(withSheets(readBack({ ...drawing, rows: earlier })))[2]?.state).toBe('outdated');
  });

  it('is that of the form which nobody edited, where there are two', () => {
    const sheet = readBack(form(2));
    const edited = { ...sheet, name: '別の名前', rows: [[typed]] };
    expect(itemStatuses(withSheets(edited, sheet))[2]).toMatchObject({ state: 'current', sheet: sheet.name });
  });
});

describe('the findings of an item', () => {
  it('are those on its own sheet and on the rows that name it', () => {
    const counts = itemStatuses(checked).map(({ findings }) => findings.warning.length + findings.info.length);
    expect(counts).toEqual([0, 8, 4, 1, 0, 4]);
    expect(itemStatuses(checked)[1]?.findings.warning.map(({ code }) => code)).toContain('undecided-rating');
  });

  it('leave out what is about no item', () => {
    const all = itemStatuses(checked).flatMap(({ findings }) => [...findings.error, ...findings.warning]);
    expect(all.map(({ code }) => code)).not.toContain('method-not-chosen');
  });
});

describe('what can be brought back', () => {
  it('is there where a run left a hidden copy', () => {
    expect(canRestore(checked)).toBe(false);
    expect(canRestore(withSheets({ ...readBack(form(0)), name: 'besshi2_前回_3_1' }))).toBe(true);
  });
});
