import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawForms } from '../../src/form';
import { PRINTABLE_HEIGHT } from '../../src/form/page';
import { fitFaults, pageHeights } from '../support/fit';
import { indicator, item, report, written, type ItemTexts } from '../support/report';

const NAME = '介護給付費の適正化';
const options = { draft: false, takenNames: [] };

function drawn(texts: ItemTexts, rows = 0) {
  const indicators = Array.from({ length: rows }, (_, index) =>
    indicator(NAME, `指標その${index + 1}`, {
      baseline: written('35,660人\n(6.1％)', 'H28'),
      latest: written('全国平均を上回る得点', '令和５年３月31日現在'),
      target: written('1,200人', 'R5'),
    }),
  );
  const [form] = drawForms(report([item(NAME, texts)], indicators), options);
  if (!form) throw new Error('no form was drawn');
  return form.drawing;
}

const pieces = fc.constantFrom(
  ...[
    '介護',
    '、',
    '。',
    '」',
    '「',
    '　',
    ' ',
    'Web',
    'https://www.example.jp/a/b',
    '36回',
    'ｶﾞｲﾄﾞ',
    '👨‍👩‍👧',
    '葛\u{E0100}',
  ],
  ...['a'.repeat(120), '護'.repeat(500), '\n', '\n\n', '・', '（', '）'],
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('a drawn form', () => {
  it('has room for every line on every page, whatever was written', () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.nat(12), (record, evaluation, summary, rows) => {
        expect(fitFaults(drawn({ record, evaluation, summary }, rows))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 100, 1_000, 5_000, 20_000])('takes a section of %d letters in one paragraph', (length) => {
    const text = '自立支援、介護予防又は重度化防止。'.repeat(2_000).slice(0, length);
    const drawing = drawn({ record: text });
    expect(fitFaults(drawing)).toEqual([]);
    expect(drawing.rows.flatMap((row) => row.cells.map((cell) => cell.content ?? '')).join('')).toContain(text);
  });

  it('fills its pages when one paragraph runs over many of them', () => {
    const heights = pageHeights(drawn({ record: '自立支援、介護予防又は重度化防止。'.repeat(1_000) }));
    expect(heights.length).toBeGreaterThan(5);
    for (const height of heights.slice(0, -1)) expect(PRINTABLE_HEIGHT - height).toBeLessThan(50);
  });

  it('fills its pages with short paragraphs, too', () => {
    const heights = pageHeights(drawn({ record: '・相談窓口を設置した。\n'.repeat(300) }));
    for (const height of heights.slice(0, -1)) expect(PRINTABLE_HEIGHT - height).toBeLessThan(50);
  });

  it('parts very long texts in the cells of the table', () => {
    const long = indicator(NAME, '要介護認定率の伸びの抑制に関する指標'.repeat(200), {
      baseline: written('一'.repeat(600)),
      latest: written('1'),
      target: written('2'),
    });
    const [form] = drawForms(report([item(NAME)], [long]), options);
    expect(form && fitFaults(form.drawing)).toEqual([]);
  });

  it('takes a name of 20,000 letters', () => {
    const [form] = drawForms(report([item('介護\n'.repeat(10_000))]), options);
    expect(form && fitFaults(form.drawing)).toEqual([]);
  });
});

describe('fitFaults', () => {
  it('finds a row that is one step too low', () => {
    const drawing = drawn({ record: '自立支援、介護予防又は重度化防止。'.repeat(20) });
    const index = drawing.rows.findIndex((row) => row.height > 100);
    const rows = drawing.rows.with(index, {
      ...drawing.rows[index],
      cells: drawing.rows[index]?.cells ?? [],
      height: 100.5,
    });
    expect(fitFaults({ ...drawing, rows })).toEqual([expect.stringMatching(/lines in 100.5 pt$/)]);
  });

  it('finds a page that is too full, and merges that overlap', () => {
    const drawing = drawn({ record: '・相談窓口を設置した。\n'.repeat(100) });
    const rows = drawing.rows.map(({ height, cells }) => ({ height, cells }));
    expect(fitFaults({ ...drawing, rows })).toEqual([expect.stringMatching(/^page 1: rows of/)]);
    const [merge] = drawing.merges;
    const merges = merge ? [merge, ...drawing.merges] : [];
    expect(fitFaults({ ...drawing, merges })).toContainEqual(expect.stringMatching(/overlaps/));
  });
});
