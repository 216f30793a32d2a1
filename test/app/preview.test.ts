import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/app/forms';
import { pagesOf, type PreviewPage } from '../../src/app/preview';
import { drawProgress } from '../../src/lists/progress';
import { progressOfAll } from '../../src/app/progress';
import type { Drawing } from '../../src/sheet/drawing';
import { widthOf } from '../../src/text/measure';
import { pageHeights, textCells } from '../support/fit';
import { drawingOf } from '../support/xlsx/drawings';
import { checkedSample } from './support';

const SAMPLES = [await checkedSample('gunma-r5'), await checkedSample('tochigi-r6')];
const FORMS = SAMPLES.flatMap((checked) => formsOf(checked, true)).map(({ drawing }) => drawing);
const bare = (text: string) => text.replace(/\s/g, '');
const PRECISE = 6;

function textsOf(pages: readonly PreviewPage[]) {
  return pages
    .flatMap(({ cells }) => cells)
    .filter(({ lines }) => lines.length > 0)
    .map(({ at, lines }) => ({ at, text: bare(lines.map((line) => line.text).join('')) }));
}

function drawnTexts(drawing: Drawing) {
  return textCells(drawing)
    .map(({ text, area }) => ({ at: { row: area.top, column: area.left }, text: bare(text) }))
    .filter(({ text }) => text !== '');
}

describe.each(FORMS.map((drawing) => ({ name: drawing.name, drawing })))('the pages of $name', ({ drawing }) => {
  const pages = pagesOf(drawing);

  it('show every text that is drawn, each once', () => {
    expect(textsOf(pages)).toEqual(drawnTexts(drawing));
  });

  it('are as high as their rows together, and hold them', () => {
    const heights = pageHeights(drawing);
    expect(pages).toHaveLength(heights.length);
    for (const [at, { edges, cells, height }] of pages.entries()) {
      const { top, bottom } = drawing.page.margins;
      const end = top + (heights[at] ?? 0);
      expect(end).toBeLessThanOrEqual(height - bottom);
      const lowest = Math.max(...edges.map(({ y2 }) => y2), ...cells.map((cell) => cell.y + cell.height));
      expect(lowest).toBeLessThanOrEqual(end + 0.001);
      expect(Math.min(...cells.map(({ y }) => y))).toBeGreaterThanOrEqual(top);
    }
  });

  it('keep each line inside its cell', () => {
    for (const { x, y, width, height, lines } of pages.flatMap(({ cells }) => cells)) {
      for (const { text, baseline, font, x: at, anchor } of lines) {
        const length = widthOf(text.trimEnd()) * font.size;
        const start = anchor === 'start' ? at : anchor === 'middle' ? at - length / 2 : at - length;
        expect(baseline - 0.86 * font.size).toBeGreaterThanOrEqual(y);
        expect(baseline + 0.14 * font.size).toBeLessThanOrEqual(y + height);
        expect(start).toBeGreaterThanOrEqual(x);
        expect(start + length).toBeLessThanOrEqual(x + width + 0.001);
      }
    }
  });

  it('bear their numbers', () => {
    expect(pages.map(({ footer }) => footer.map(({ text }) => text))).toEqual(
      pages.map((_, at) => [`－ ${at + 1} －`]),
    );
  });
});

describe('a page', () => {
  it('shows merged cells as one, without lines inside, and lines in common once', () => {
    const plainDrawing = drawingOf([
      ['結合', null, '右'],
      [null, null, '下'],
    ]);
    const drawing: Drawing = {
      ...plainDrawing,
      columns: [10, 20, 30],
      rows: plainDrawing.rows.map((row, at) => ({ ...row, height: 15 + at })),
      merges: [{ top: 0, bottom: 1, left: 0, right: 1 }],
    };
    const { left, top } = drawing.page.margins;
    const [page] = pagesOf(drawing);
    expect(page?.cells.map(({ x, y, width, height }) => [x - left, y - top, width, height])).toEqual([
      [0, 0, 30, 31],
      [30, 0, 30, 15],
      [30, 15, 30, 16],
    ]);
    const edges = page?.edges.map(({ x1, y1, x2, y2 }) => [x1 - left, y1 - top, x2 - left, y2 - top]) ?? [];
    const rounded = edges.map((edge) => edge.map((length) => Number(length.toFixed(PRECISE))).join(' '));
    expect(rounded.sort()).toEqual(['0 0 0 31', '0 0 60 0', '0 31 60 31', '30 0 30 31', '30 15 60 15', '60 0 60 31']);
  });

  it('ends where the drawing breaks, where the paper ends, and begins with the title rows', () => {
    const lines = Array.from({ length: 100 }, (_, at) => [`${at}`]);
    const drawing = drawingOf(lines);
    const rows = drawing.rows.map((row, at) => ({
      ...row,
      height: 20,
      ...(at === 2 && { breakAfter: true as const }),
    }));
    const page = { ...drawing.page, titleRows: { first: 0, last: 1 } };
    const pages = pagesOf({ ...drawing, rows, page });
    const shown = pages.map(({ cells }) => cells.map(({ lines: [line] }) => line?.text));
    expect(shown[0]).toEqual(['0', '1', '2']);
    for (const texts of shown.slice(1)) expect(texts.slice(0, 2)).toEqual(['0', '1']);
    expect(shown.flatMap((texts, at) => texts.slice(at === 0 ? 0 : 2))).toEqual(lines.flat());
    const room = 841.89 - page.margins.top - page.margins.bottom;
    expect(Math.max(...shown.map((texts) => texts.length))).toBe(Math.floor(room / 20));
  });
});

describe('a list', () => {
  it('shows every text once beside its title rows, on paper across', () => {
    for (const { reading } of SAMPLES) {
      const drawing = drawProgress(reading.report, progressOfAll(reading));
      const pages = pagesOf(drawing);
      const own = pages.map((page) => ({ ...page, cells: page.cells.filter(({ repeated }) => !repeated) }));
      expect(textsOf(own)).toEqual(drawnTexts(drawing));
      for (const { width, height } of pages) expect(width).toBeGreaterThan(height);
    }
  });
});
