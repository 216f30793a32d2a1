import { describe, expect, it } from 'vitest';
import { retypable, retyped } from '../../src/app/retype';
import { adr, area } from '../../src/sheet/address';
import type { Cell, Sheet } from '../../src/sheet/sheet';

const PLACE = { sheet: '指標', at: adr('A1') };

function sheets(cell?: Partial<Cell>, merges: Sheet['merges'] = []): readonly Sheet[] {
  const whole: Cell | undefined = cell && { value: null, shown: String(cell.value ?? ''), format: 'General', ...cell };
  return [
    {
      name: '指標',
      visibility: 'visible',
      rows: [[whole, whole]],
      merges,
      rowHeights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      dates: '1900',
    },
  ];
}

/** What stands in the cell after typing: its entry and its format; or why nothing does. */
function after(cell: Partial<Cell> | undefined, text: string): unknown {
  const typed = retyped(sheets(cell), PLACE, text);
  if (typed.kind !== 'edit') return typed.kind;
  const { entry, format } = typed.edit.after;
  return [Object.values(entry).at(-1), format];
}

describe('what is typed into a cell', () => {
  it.each([
    ['text stays text', { value: '12', format: '@' }, '13', ['13', '@']],
    ['text in a cell of any format stays text, in that format', { value: '約12' }, '12', ['12', 'General']],
    ['a number stays a number, in its format', { value: 12, format: '0.0' }, '13.5', [13.5, '0.0']],
    ['with commas and in full width', { value: 12, format: '#,##0' }, '１，２３４', [1234, '#,##0']],
    ['a negative number', { value: 12 }, '−3', [-3, 'General']],
    ['words in a cell with a number', { value: 12 }, '十二', ['十二', '@']],
    ['a number in a blank cell', undefined, '5', [5, 'General']],
    ['words in a blank cell', undefined, '五', ['五', '@']],
    ['what looks like a formula is text', undefined, '=A1', ['=A1', '@']],
    ['a number in a blank cell of text', { value: null, format: '@' }, '5', ['5', '@']],
    ['a percentage in hundredths', { value: 0.5, format: '0.0%' }, '83.8%', [0.838, '0.0%']],
    ['a percentage in a cell without', { value: 5 }, '83.8%', [0.838, '0.00%']],
    ['a number where a percentage stands is asked about', { value: 0.5, format: '0%' }, '83', 'percent'],
    ['in a cell with a date only text', { value: 45_000, format: 'yyyy/m/d' }, '5', ['5', '@']],
    [
      'a date left as it is shown is the same',
      { value: 45_000, shown: '2023/3/15', format: 'yyyy/m/d' },
      '2023/3/15',
      'same',
    ],
    ['nothing empties the cell', { value: 12, format: '0.0' }, '', ['blank', '0.0']],
    ['the same is nothing', { value: 12, format: '0.0' }, '12.0', 'same'],
    ['nothing in an empty cell is nothing', undefined, '', 'same'],
    ['line feeds as Excel keeps them', { value: 'あ', format: '@' }, 'あ\r\nい', ['あ\nい', '@']],
    ['more than a cell takes', { value: 'あ' }, 'あ'.repeat(32_768), 'too-long'],
  ])('%s', (_, cell, text, expected) => {
    expect(after(cell, text)).toEqual(expected);
  });

  it('expects what was read to stand there', () => {
    const typed = retyped(sheets({ value: 12, format: '0.0' }), PLACE, '13');
    expect(typed).toMatchObject({
      edit: { ...PLACE, before: { entry: { kind: 'number', number: 12 }, format: '0.0' } },
    });
  });
});

describe('what the field holds at first', () => {
  it.each<[string, Partial<Cell> | undefined, string]>([
    ['a text', { value: '文' }, '文'],
    ['a number with all its digits', { value: 17.25, shown: '17.3', format: '0.0' }, '17.25'],
    ['a percentage', { value: 0.1745, shown: '17.5%', format: '0.0%' }, '17.45%'],
    ['a date as it is shown', { value: 45_000, shown: '2023/3/15', format: 'yyyy/m/d' }, '2023/3/15'],
    ['nothing', undefined, ''],
  ])('%s', (_, cell, text) => {
    expect(retypable(sheets(cell), PLACE)).toEqual({ kind: 'free', text });
  });

  it('formulas, errors and what a merge covers are left to Excel', () => {
    expect(retypable(sheets({ value: 3, formula: 'A2+1' }), PLACE)).toEqual({ kind: 'formula', formula: 'A2+1' });
    expect(retypable(sheets({ value: { error: '#N/A' } }), PLACE)).toEqual({ kind: 'error' });
    const merged = sheets({ value: '文' }, [area('A1:B1')]);
    expect(retypable(merged, { sheet: '指標', at: adr('B1') })).toEqual({ kind: 'covered' });
    expect(retypable(merged, PLACE).kind).toBe('free');
  });
});
