import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import { readWorkbook } from '../../src/input';
import { TABLES } from '../../src/domain/tables';

const headers = TABLES.flatMap(({ fields }) =>
  fields.flatMap(({ header, aliases }) => [header, ...aliases, ...header.split(' ')]),
);
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...headers) },
  fc.constantFrom(
    'R5',
    '令和５年度',
    '〃',
    '合計',
    '※注',
    '486～533',
    '◎',
    '一部実施',
    '',
    '　',
    'あ\nい',
    '都道府県名：架空県',
  ),
  fc.string(),
);
const text = (value: string): Cell => ({ value, shown: value, format: 'General' });
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 5, arbitrary: texts.map(text) },
  fc.constant(undefined),
  fc.double().map((value) => ({ value, shown: String(value), format: 'General' })),
  fc.boolean().map((value) => ({ value, shown: value ? 'TRUE' : 'FALSE', format: 'General' })),
  fc.constant<Cell>({ value: { error: '#N/A' }, shown: '#N/A', format: 'General' }),
  fc.constant<Cell>({ value: null, shown: '', format: 'General', formula: 'A1', uncalculated: true }),
);
const index = fc.integer({ min: 0, max: 12 });
const merge = fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.constantFrom('指標', '項目', '基本情報', '表1', '別紙２_1_x', '保険者評価(R4)'),
  visibility: fc.constantFrom('visible', 'hidden'),
  rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
  merges: fc.array(merge, { maxLength: 4 }),
  rowHeights: fc.constant(new Map()),
  hiddenRows: fc.array(index).map((rows) => new Set(rows)),
  hiddenColumns: fc.array(index).map((columns) => new Set(columns)),
  dates: fc.constantFrom('1900', '1904'),
});

describe('any sheets', () => {
  it('give a reading, every value of it written where it says', () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
        const { report, sheets: kept } = readWorkbook(sheets);
        expect(kept).toBe(sheets);
        for (const { latest } of report.indicators) {
          const { sheet: name, at } = latest.value.place;
          const cells = sheets
            .filter((one) => one.name === name)
            .map((one) => one.rows[at.row]?.[at.column]?.shown ?? '');
          if (latest.value.written !== '') expect(cells).toContain(latest.value.written);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are read the same when moved down and to the right', () => {
    const table = (rows: readonly (readonly string[])[], down: number, right: number): Sheet => ({
      name: '表',
      visibility: 'visible',
      rows: [
        ...Array.from({ length: down }, () => []),
        ...rows.map((row) => [...Array.from({ length: right }, () => undefined), ...row.map(text)]),
      ],
      merges: [],
      rowHeights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      dates: '1900',
    });
    const header = ['項目', '目標項目', '策定時の値', '直近値', '目標値'];
    const row = ['在宅医療', '訪問看護（か所）', '177', '243', '213'];
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(order, fc.nat({ max: 30 }), fc.nat({ max: 20 }), (places, down, right) => {
        const rows = [header, row].map((cells) => places.map((place) => cells[place] ?? ''));
        const { indicators } = readWorkbook([table(rows, down, right)]).report;
        expect(
          indicators.map(({ item, name, unit, baseline, latest, target }) => [
            item.value,
            name.value,
            unit.value,
            ...[baseline, latest, target].map(({ value }) => value.written),
          ]),
        ).toEqual([['在宅医療', '訪問看護（か所）', 'か所', '177', '243', '213']]);
      }),
      { numRuns: 50 },
    );
  });
});
