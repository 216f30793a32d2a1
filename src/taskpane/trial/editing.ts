import { a1, adr } from '../../sheet/address';
import { openOfficeWorkbook } from '../../workbook/office';
import type { CellEdit, CellState, Entry } from '../../workbook/port/edit';
import { freshSheet, inExcel, line, type Line, type Probe } from './probe';

const SHEET = '試験_直す';
const BLANK: Entry = { kind: 'blank' };
const state = (entry: Entry, format = 'General'): CellState => ({ entry, format });
const text = (text: string): Entry => ({ kind: 'text', text });
const number = (number: number): Entry => ({ kind: 'number', number });

const EDITS: readonly CellEdit[] = [
  change('A1', state(BLANK), state(text('3-4'), '@')),
  change('A2', state(BLANK), state(text("'引用"), '@')),
  change('A3', state(text('12'), '@'), state(number(12))),
  change('A4', state(number(0.5)), state(number(0.25), '0.0%')),
  change('A5', state(BLANK), state({ kind: 'formula', formula: 'SUM(A4,A4)' }, '0.00')),
  change('A6', state(text('違う値'), '@'), state(text('書かない'), '@')),
  change('B8', state(BLANK), state(text('隠れる'), '@')),
];

/** Edits of single cells: compared, set, read back, taken back. */
export const editing: Probe = { title: 'セルを直す、直したものを戻す', run };

async function run(): Promise<readonly Line[]> {
  await freshSheet(SHEET);
  await prepare();
  const workbook = openOfficeWorkbook();
  const { done, changedMeanwhile, undo } = await workbook.edit(EDITS);
  const after = await cells();
  const undone = await workbook.edit(undo);
  const before = await cells();
  return [
    line('type-at-format type-batch-order', '直したセル', 5, done.length),
    line('merge-non-anchor-write', '残したセル', 'A6 B8', changedMeanwhile.map(({ edit }) => a1(edit.at)).join(' ')),
    line(
      'type-apostrophe-at type-at-number',
      '直したあと',
      ['3-4 @', "'引用 @", '12 General', '0.25 0.0%', '0.5 0.00'],
      after.slice(0, 5),
    ),
    line('sheet-get-key', '人が入れた値はそのまま', '人の値 General', after[5]),
    line('array-empty-string', '戻したセル', 5, undone.done.length),
    line(
      'array-empty-string type-at-number',
      '戻したあと',
      [' General', ' General', '12 @', '0.5 General', ' General'],
      before.slice(0, 5),
    ),
  ];
}

function change(at: string, before: CellState, after: CellState): CellEdit {
  return { sheet: SHEET, at: adr(at), before, after };
}

function prepare(): Promise<void> {
  return inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A3').numberFormat = [['@']];
    sheet.getRange('A3:A6').values = [['12'], [0.5], [''], ['人の値']];
    sheet.getRange('A8:B8').merge(false);
    await excel.send();
  });
}

function cells(): Promise<readonly string[]> {
  return inExcel(async (excel) => {
    const range = excel.workbook.worksheets.getItem(SHEET).getRange('A1:A6').load('values,numberFormat');
    await excel.send();
    return range.values.map(([value], row) => `${String(value)} ${String(range.numberFormat[row]?.[0])}`);
  });
}
