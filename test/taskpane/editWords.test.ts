import { expect, it } from 'vitest';
import { doneFixing } from '../../src/taskpane/desk/editWords';
import type { CellEdit } from '../../src/workbook/port/edit';

const state = { entry: { kind: 'blank' }, format: 'General' } as const;

function edits(count: number): readonly CellEdit[] {
  return Array.from({ length: count }, (_, row) => ({
    sheet: '指標',
    at: { row, column: 0 },
    before: state,
    after: state,
  }));
}

it('names the first cells that were left alone and counts the others', () => {
  const changedMeanwhile = edits(7).map((edit) => ({ edit, found: null }));
  expect(doneFixing({ done: edits(2), changedMeanwhile, undo: [] })).toEqual({
    kind: 'refused',
    sentence:
      '2か所を直しました。『指標』シート A1、『指標』シート A2、『指標』シート A3、『指標』シート A4、『指標』シート A5 ほか2か所は、点検の後に内容が変わっていたため、直していません。',
  });
});
