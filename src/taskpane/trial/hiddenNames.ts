import { MARK_NAME, readMark, textOfConstants, type WrittenMark } from '../../sheet/mark';
import { queueBackup, removeSheet } from '../../workbook/office/write/place';
import {
  addMark,
  addTag,
  changeMark,
  copyText,
  queueFormula,
  queueTag,
  removeTag,
} from '../../workbook/office/write/tags';
import { freshSheet, inExcel, line, removeSheets, type Line, type Probe } from './probe';

const SHEET = '試験_名前';
const COPY = 'besshi2_前回_999999_1';
const MARK: WrittenMark = { kind: 'form', item: '"項目"・'.repeat(60), fingerprint: '1a2b3c4d', sheet: SHEET };

/** Notes on sheets, and the copy that keeps what is replaced, as a write queues them. */
export const hiddenNames: Probe = { title: '隠した名前と、隠したシートの写し', run };

async function run(): Promise<readonly Line[]> {
  await freshSheet(SHEET);
  await removeSheets([COPY]);
  return [...(await nameLines()), ...(await copyLines())];
}

async function nameLines(): Promise<readonly Line[]> {
  await inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(SHEET);
    addTag(sheet, 'aside', 'add/visible/試験');
    addMark(sheet, MARK);
    await excel.send();
  });
  const before = await mark();
  await inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(SHEET);
    changeMark(sheet, { ...MARK, fingerprint: '00000000' });
    removeTag(sheet, 'aside');
    await excel.send();
  });
  const after = await mark();
  return [
    line('name-hide', '足すのと同時に隠す', '隠れている', before.visibility),
    line('name-text-constant name-scope', '255 文字を超える内容', MARK, readMark(before.formula)),
    line(
      'name-reference',
      '隠した名前の内容を変える',
      '00000000',
      readMark(after.formula)?.fingerprint ?? after.formula,
    ),
    line('name-hide', '変えたあとも隠れている', '隠れている', after.visibility),
    line('name-hidden-listed', '隠した名前を消す', 1, after.count),
  ];
}

function mark() {
  return inExcel(async (excel) => {
    const { names } = excel.workbook.worksheets.getItem(SHEET);
    names.load('items/name,items/visible');
    const formula = queueFormula(names, MARK_NAME);
    await excel.send();
    const own = names.items.filter(({ name }) => name.startsWith('_besshi2'));
    const isVisible = own.find(({ name }) => name === MARK_NAME)?.visible;
    const visibility = isVisible === undefined ? '一覧にない' : isVisible ? '見える' : '隠れている';
    return { formula: formula.ready() ?? 'なし', visibility, count: own.length };
  });
}

async function copyLines(): Promise<readonly Line[]> {
  const active = await activeSheet();
  await inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A1').formulas = [['=1+1']];
    sheet.load('id');
    await excel.send();
    queueBackup(excel, sheet.id, SHEET, 999_999, 1);
    await excel.send();
  });
  const { visibility, note, own, sheetMark } = await copy();
  const activeAfter = await activeSheet();
  await inExcel(async (excel) => {
    removeSheet(excel.workbook.worksheets.getItem(COPY));
    await excel.send();
  });
  return [
    line('sheet-visibility', '写しに名前を付けて深く隠す（同時に）', 'VeryHidden', visibility),
    line('name-sheet-copy', '写しに付いた覚え書き', copyText({ name: SHEET, nameAfter: SHEET }), note),
    line('name-sheet-copy', '写しに付いた印', SHEET, sheetMark),
    line('name-sheet-copy', '元のシートの覚え書き', 'なし', own),
    line('sheet-add-end', '表示中のシートが変わらない', active, activeAfter),
    line(
      'sheet-delete-very-hidden sheet-delete-silent',
      '深く隠したシートを、確認なしで消す',
      'なし',
      await remaining(),
    ),
  ];
}

function copy() {
  return inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    const [copied, original] = [worksheets.getItem(COPY), worksheets.getItem(SHEET)];
    copied.load('visibility');
    const [note, own] = [queueTag(copied, 'backup'), queueTag(original, 'backup')];
    const formula = queueFormula(copied.names, MARK_NAME);
    await excel.send();
    const sheetMark = textOfConstants(formula.ready() ?? '')?.split('/')[4] ?? 'なし';
    return { visibility: copied.visibility, note: note.ready() ?? 'なし', own: own.ready() ?? 'なし', sheetMark };
  });
}

function activeSheet(): Promise<string> {
  return inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await excel.send();
    return sheet.name;
  });
}

function remaining(): Promise<string> {
  return inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItemOrNullObject(COPY);
    await excel.send();
    return sheet.isNullObject ? 'なし' : 'ある';
  });
}
