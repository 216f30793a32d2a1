import { describe, expect, it } from 'vitest';
import { carrying } from '../../../src/app/carry';
import { cellAt } from '../../../src/sheet/sheet';
import { Desk } from '../../../src/taskpane/desk/desk';
import type { WorkbookFile } from '../../../src/workbook/port/outlet';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx';
import { openSample, sheetOf } from '../../workbook/dropped/support';

const FORM = '別紙２_3_認知症総合支援';
const HAND = '暮らしていくため';

/** The desk on the sample as a file, its forms made. */
async function opened() {
  const handed: WorkbookFile[] = [];
  const workbook = openSample();
  const hand = (file: WorkbookFile) => Promise.resolve(void handed.push(file));
  const desk = new Desk(workbook, { outlet: { way: 'download', hand }, rest: 0 });
  await desk.start();
  await desk.making.generate({ draft: false });
  return { desk, workbook, handed };
}

/** The cell of column B whose text matches, in a sheet as the desk knows it. */
function found(desk: Desk, name: string, text: RegExp) {
  const sheet = sheetOf(desk.state().checked?.reading.sheets ?? [], name);
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const shown = cellAt(sheet, { row, column: 1 })?.shown ?? '';
    if (text.test(shown)) return { place: { sheet: name, at: { row, column: 1 } }, text: shown };
  }
  throw new Error(`no cell matches ${String(text)}`);
}

function carries(desk: Desk) {
  const { checked } = desk.state();
  return checked ? carrying(checked).flatMap((form) => form.carries) : [];
}

describe('what the pane does in Excel it does on a file', () => {
  it('a form typed into is carried back into the input, kept, fitted, and made anew', async () => {
    const { desk } = await opened();
    const { place, text } = found(desk, FORM, /暮らしてくため/);
    await desk.cells.retype(place, text.replace('暮らしてくため', HAND));
    expect(desk.state().notice).toMatchObject({ kind: 'done', undo: true });
    expect(carries(desk)).toHaveLength(1);
    await desk.handwork.fit();
    expect(desk.state().notice).toMatchObject({ kind: 'done' });
    await desk.handwork.carryBack(carries(desk));
    expect(found(desk, '項目3', /暮らしていくため/).place.at.row).toBe(10);
    await desk.making.generate({ draft: false });
    expect(desk.state().notice?.sentence).toBe('別紙２を6枚作りました。');
    await desk.editing.undo();
    expect(found(desk, '項目3', /暮らしてくため/).place.at.row).toBe(10);
  });

  it('settings are written, told, and taken back', async () => {
    const { desk } = await opened();
    await desk.settings.write({ paper: 'ページ番号なし' });
    expect(desk.state().notice).toMatchObject({ kind: 'done', undo: true });
    expect(found(desk, '基本情報', /^ページ番号なし$/)).toBeDefined();
    await desk.editing.undo();
    expect(() => found(desk, '基本情報', /^ページ番号なし$/)).toThrow();
  });

  it('forms leave as a download that holds them alone', async () => {
    const { desk, workbook, handed } = await opened();
    const { bytes } = workbook.current();
    await desk.exports.export({ purpose: 'submission', allowErrors: false });
    expect(desk.state().notice?.kind).toBe('done');
    const [file] = handed;
    if (!file) throw new Error('nothing was handed over');
    const sheets = await readXlsxWorkbook(file.bytes, file.name);
    expect(sheets.every(({ name }) => name.startsWith('別紙２_'))).toBe(true);
    expect(sheets).toHaveLength(6);
    expect(workbook.current().bytes).toBe(bytes);
  });

  it('typing nothing new does nothing', async () => {
    const { desk, workbook } = await opened();
    const { bytes } = workbook.current();
    const { place, text } = found(desk, '項目3', /暮らしてくため/);
    await desk.cells.retype(place, text);
    expect(workbook.current().bytes).toBe(bytes);
  });
});
