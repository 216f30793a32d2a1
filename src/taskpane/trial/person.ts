import { a1Area, adr } from '../../sheet/address';
import { openOfficeWorkbook } from '../../workbook/office';
import type { Batches } from '../../workbook/office/session';
import type { LiveWorkbook, WorkbookChange } from '../../workbook/port/port';
import { trialDrawing } from './drawing';
import { failureOf, freshSheet, line, note, refusalOf, type Hands, type Line, type Probe } from './probe';

const SHEET = '試験_手';

/** What needs a person at the keyboard: events of changes, a cell being edited, protection. */
export const changes: Probe = { title: '変更の知らせ（途中で入力をお願いします）', run: runChanges };
export const cellMode: Probe = { title: 'セルの編集中（途中で操作をお願いします）', run: runCellMode };
export const protection: Probe = { title: 'シートとブックの保護（途中で操作をお願いします）', run: runProtection };

async function runChanges(hands: Hands): Promise<readonly Line[]> {
  await freshSheet(SHEET);
  const workbook = openOfficeWorkbook();
  await workbook.reveal(SHEET, adr('B2'));
  const heard: WorkbookChange[] = [];
  const stop = await workbook.watch((change) => heard.push(change));
  await editCell(workbook);
  await hands.ask('own-event');
  const own = heard.splice(0).map(told);
  await hands.ask('type');
  await stop();
  return [
    line(
      'event-own-writes event-trigger event-changed-args',
      'この画面からの書き込み',
      `${SHEET} A1 besshi2`,
      [...new Set(own)].join('、'),
    ),
    line('event-source event-changed-args', '人の入力', `${SHEET} B2 person`, [...new Set(heard.map(told))].join('、')),
    note('event-several', '一回の書き込みの知らせの数', own.length),
  ];
}

function told({ sheet, area, by }: WorkbookChange): string {
  return `${sheet} ${area ? a1Area(area) : '全体'} ${by}`;
}

async function editCell(workbook: LiveWorkbook): Promise<string> {
  const blank = { entry: { kind: 'blank' }, format: 'General' } as const;
  const after = { entry: { kind: 'number', number: 1 }, format: 'General' } as const;
  const edit = { sheet: SHEET, at: adr('A1'), before: blank, after };
  return workbook.edit([edit]).then(({ done }) => `${done.length} 個直した`, failureOf);
}

async function runCellMode(hands: Hands): Promise<readonly Line[]> {
  await freshSheet(SHEET);
  const workbook = openOfficeWorkbook();
  await workbook.reveal(SHEET, adr('B2'));
  const read = () => workbook.read().then(() => '読めた', failureOf);
  await hands.ask('edit-cell');
  const [reading, editing, code] = [await read(), await editCell(workbook), await refusalOf(readNames)];
  await hands.ask('leave-cell');
  return [
    line('edit-mode edit-mode-boundary', '編集中の読み取り', 'editing', reading),
    line('edit-mode', '編集中の書き込み', 'editing', editing),
    note('edit-mode', 'そのまま読み取ったときの符号', code),
    line('edit-mode', '編集を終えたあとの読み取り', '読めた', await read()),
    line('edit-mode', '編集を終えたあとの書き込み', '1 個直した', await editCell(workbook)),
  ];
}

async function runProtection(hands: Hands): Promise<readonly Line[]> {
  await freshSheet(SHEET);
  const workbook = openOfficeWorkbook();
  await workbook.reveal(SHEET, adr('A1'));
  await hands.ask('protect-sheet');
  const [edited, code] = [await editCell(workbook), await refusalOf(writeCell)];
  const read = await workbook.read().then(() => '読めた', failureOf);
  await hands.ask('unprotect-sheet');
  await hands.ask('protect-book');
  const written = await workbook.write([trialDrawing('別紙２_保護', '保護', '甲')]).then(() => '書けた', failureOf);
  const added = await refusalOf(addSheet);
  await hands.ask('unprotect-book');
  return [
    line('sheet-protected', '保護されたシートを直す', 'protected-sheet', edited),
    line('sheet-protected', 'そのまま書き込んだときの符号', 'AccessDenied', code.split(' ')[0] ?? ''),
    line('sheet-protected-read', '保護されたシートの読み取り', '読めた', read),
    line('book-protected', '保護されたブックへの書き出し', 'protected-workbook', written),
    note('book-protected', 'そのままシートを足したときの符号', added),
  ];
}

async function readNames({ context, workbook }: Batches): Promise<void> {
  workbook.worksheets.load('items/name');
  await context.sync();
}

async function writeCell(excel: Batches): Promise<void> {
  excel.workbook.worksheets.getItem(SHEET).getRange('A1').values = [['×']];
  await excel.send();
}

async function addSheet(excel: Batches): Promise<void> {
  excel.workbook.worksheets.add('試験_足せない');
  await excel.send();
}
