import { describe, expect, it } from 'vitest';
import type { Drawing, DrawnRow } from '../../src/sheet/drawing';
import { fitFaults, pageHeights } from '../support/fit';
import { firstForm } from '../support/forms';
import { indicator, item, report, written } from '../support/report';

const NAME = '在宅医療と介護の連携';
const HEADING = '２　主な目標指標の進捗状況';
const HEADER = ['目標項目', '策定時の値', '直近値', '目標値(R5)'].join('');

function drawn(names: readonly string[], { above = 0, note = '' } = {}): Drawing {
  const figures = { baseline: written('485', 'H27'), latest: written('500', 'R4'), target: written('519', '') };
  const indicators = names.map((name) => indicator(NAME, name, { ...figures, note }));
  const record = `${'・支援した。\n'.repeat(above)}${HEADING}`;
  return firstForm(report([item(NAME, { background: '課題がある。', record, summary: '考察' })], indicators));
}

const textOf = ({ cells }: DrawnRow) => cells.map(({ content }) => content ?? '').join('');

/** The texts of the rows, page by page. */
function pagesOf({ rows }: Drawing): string[][] {
  const pages: string[][] = [[]];
  rows.forEach((row) => {
    pages.at(-1)?.push(textOf(row));
    if (row.breakAfter) pages.push([]);
  });
  return pages;
}

const count = (pages: readonly string[][], of: string) => pages.flat().filter((text) => text.startsWith(of)).length;

describe('a table that runs over pages', () => {
  const names = Array.from({ length: 60 }, (_, index) => `指標その${index + 1}（か所）`);

  it('begins every page with its header, and holds every row once', () => {
    const drawing = drawn(names);
    const pages = pagesOf(drawing).filter((page) => page.some((text) => text.startsWith('指標その')));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(1)) expect(page.slice(0, 3)).toEqual(['', HEADER, '数値年次数値年次数値']);
    expect(count(pages, HEADER)).toBe(pages.length);
    for (const name of names) expect(count(pages, name)).toBe(1);
    expect(fitFaults(drawing)).toEqual([]);
  });

  it('has one header where it fits a page, two where it begins low on one and goes on', () => {
    const headers = Array.from({ length: 50 }, (_, above) =>
      count(pagesOf(drawn(names.slice(0, 9), { above })), HEADER),
    );
    expect(headers[0]).toBe(1);
    expect(new Set(headers)).toEqual(new Set([1, 2]));
  });

  it('never parts a row, unless it is higher than a page', () => {
    const long = `一${'護'.repeat(480)}終`;
    for (let above = 0; above < 50; above += 1) {
      const page = pagesOf(drawn(['短い指標', long], { above })).find((texts) =>
        texts.some((text) => text.includes('一護')),
      );
      expect(page?.some((text) => text.includes('終'))).toBe(true);
    }
  });

  it('leaves no page empty, however high a row and long its notes are', () => {
    for (let letters = 600; letters < 2_400; letters += 60) {
      const drawing = drawn(['護'.repeat(letters)], { note: '範囲で示している。'.repeat(60) });
      for (const height of pageHeights(drawing).slice(0, -1)) expect(height).toBeGreaterThan(100);
      expect(count(pagesOf(drawing), HEADING)).toBe(1);
      expect(fitFaults(drawing)).toEqual([]);
    }
  });
});
