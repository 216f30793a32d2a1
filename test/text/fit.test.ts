import { describe, expect, it } from 'vitest';
import { rowHeight, usableWidth } from '../../src/text/fit';
import { HIGHEST_ROW, LINES_PER_CELL } from '../../src/text/metrics';

describe('rowHeight', () => {
  it('gives each line its pitch, rounded up to what Excel can store', () => {
    expect(rowHeight(1, 10.5)).toBe(15.75);
    expect(rowHeight(10, 10.5)).toBe(138);
  });

  it('keeps a full cell under the highest row, in any size a form uses', () => {
    expect(rowHeight(LINES_PER_CELL, 16)).toBeLessThanOrEqual(HIGHEST_ROW);
  });
});

describe('usableWidth', () => {
  it('is the cell less one em', () => {
    expect(usableWidth(472.5, 10.5)).toBe(44);
  });
});
