import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, type Area } from '../../../src/sheet/address';
import { overlap } from './areas';
import { codeOf, expectRefusal } from './refusal';
import { cellAt, oneSheet, type } from './sample';

describe('merged cells', () => {
  it('keep the content of the upper-left cell only', () => {
    const { sheet } = oneSheet();
    type(sheet, 'A1', '左上');
    type(sheet, 'B1', '右');
    type(sheet, 'A2', '下');
    sheet.merge(area('A1:B2'), false);
    sheet.unmerge(area('B2'));
    expect(['A1', 'B1', 'A2', 'B2'].map((at) => cellAt(sheet, at).value)).toEqual(['左上', null, null, null]);
    expect(sheet.merges).toEqual([]);
  });

  it('are blank when the upper-left cell is', () => {
    const { sheet } = oneSheet();
    type(sheet, 'B1', '右');
    sheet.merge(area('A1:B1'), false);
    expect(sheet.usedArea(true)).toBeNull();
  });

  it('take the style of the upper-left cell, but for the lines', () => {
    const { sheet } = oneSheet();
    sheet.format(area('A1'), { fill: '#FFFF00' });
    sheet.line(area('B1'), 'EdgeRight', {});
    sheet.merge(area('A1:B1'), false);
    expect(cellAt(sheet, 'B1').style.fill).toBe('#FFFF00');
    expect(cellAt(sheet, 'B1').style.borders.right).not.toBeNull();
  });

  it('across are merged row by row, each with its own first content', () => {
    const { sheet } = oneSheet();
    for (const at of ['A1', 'B1', 'A2', 'B2']) type(sheet, at, at === 'A1' ? 'い' : 'ろ');
    sheet.merge(area('A1:B2'), true);
    expect(sheet.merges).toEqual([area('A1:B1'), area('A2:B2')]);
    expect(['A1', 'B1', 'A2', 'B2'].map((at) => cellAt(sheet, at).value)).toEqual(['い', null, 'ろ', null]);
  });

  it('of one cell are none', () => {
    const { sheet } = oneSheet();
    sheet.merge(area('A1'), false);
    sheet.merge(area('B1:B3'), true);
    expect(sheet.merges).toEqual([]);
  });

  it('do not keep what is put into another cell than the upper-left', () => {
    const { sheet } = oneSheet();
    sheet.merge(area('A1:B2'), false);
    type(sheet, 'B2', 'x');
    type(sheet, 'A1', 'y');
    expect(cellAt(sheet, 'B2').value).toBeNull();
    expect(cellAt(sheet, 'A1').value).toBe('y');
    expectRefusal(() => type(sheet, 'B2', 'x'.repeat(40_000)), 'InvalidArgument');
  });

  it('become part of a greater one; one that would be cut is refused, and nothing is done', () => {
    const { sheet } = oneSheet();
    sheet.merge(area('A1:B2'), false);
    expectRefusal(() => sheet.merge(area('B2:C3'), false), 'InvalidArgument');
    expectRefusal(() => sheet.merge(area('A1:D2'), true), 'InvalidArgument');
    expect(sheet.merges).toEqual([area('A1:B2')]);
    sheet.merge(area('A1:C3'), false);
    expect(sheet.merges).toEqual([area('A1:C3')]);
  });
});

describe('property', () => {
  const spot = fc.integer({ min: 0, max: 6 });
  const areas = fc
    .tuple(spot, spot, spot, spot)
    .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));
  const step = fc.record({ at: areas, kind: fc.constantFrom('merge', 'across', 'unmerge', 'clear', 'copy') });

  it('merges never overlap, have more than one cell, and hold at most one content', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const { sheet } = oneSheet();
        for (const [index, { at, kind }] of steps.entries()) {
          sheet.type(at.top, at.left, index);
          codeOf(() => {
            if (kind === 'merge' || kind === 'across') sheet.merge(at, kind === 'across');
            if (kind === 'unmerge') sheet.unmerge(at);
            if (kind === 'clear') sheet.clear(at);
            if (kind === 'copy') sheet.copyFrom(sheet, at, { top: 3, left: 3, bottom: 3, right: 3 });
          });
          sheet.type(at.bottom, at.right, index);
        }
        for (const [index, merge] of sheet.merges.entries()) {
          expect(merge.bottom > merge.top || merge.right > merge.left).toBe(true);
          expect(sheet.merges.slice(index + 1).some((other) => overlap(other, merge))).toBe(false);
          const values = [...sheet.cells()].filter(
            ({ row, column, cell }) =>
              cell.value !== null && overlap(merge, { top: row, left: column, bottom: row, right: column }),
          );
          expect(values.every(({ row, column }) => row === merge.top && column === merge.left)).toBe(true);
        }
      }),
    );
  });
});
