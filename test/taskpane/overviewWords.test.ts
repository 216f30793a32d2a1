import { expect, it } from 'vitest';
import { loadPrinted } from '../../assets/sample/printed';
import { readWorkbook } from '../../src/input';
import { sheetsByTable } from '../../src/taskpane/pane/overview/words';

it("each sheet of a kind of tables is named once, a plan's own tables by themselves", () => {
  const found = new Map(sheetsByTable(readWorkbook(loadPrinted())));
  expect(found.get('指標')).toEqual(['別紙２－2']);
  expect(found.get('計画の目標')).toEqual(['計画（第２章）']);
  expect(found.get('交付金得点')).toEqual(['交付金の評価']);
});
