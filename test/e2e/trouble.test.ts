import { expect, test } from 'vitest';
import { differences } from '../host/file/seen';
import { visible } from '../workbook/office/support';
import { making, sample, says, selected, show } from './support/hands';
import { stories } from './support/stories';

const open = stories();

const IN_CELL = 'セルの編集を終えて（Enter または Esc）から、もう一度押してください。';

test('while a cell is being edited one sentence says what to do, and then it works', async () => {
  const { page, excel } = await open({ book: await sample('gunma-r5') });
  await show(page, '点検');
  const finding = page.getByText(/「（」が閉じていません/);
  await finding.waitFor();
  excel.faults.editCell();
  await finding.click();
  await says(page, IN_CELL);
  excel.faults.leaveCell();
  await finding.click();
  await expect.poll(() => selected(excel.book)).toBe('項目3!B14');
  await page.getByText(IN_CELL).waitFor({ state: 'detached' });
});

test('what fails while writing is said, and the workbook is as it was', async () => {
  const book = await sample('gunma-r5');
  const before = await sample('gunma-r5');
  const { page, excel } = await open({ book });
  await show(page, '作成');
  excel.faults.plan({ kind: 'error', at: { batch: 5, action: 400 }, code: 'GeneralException' });
  await making(page).click();
  await says(page, /^Excel が処理を受け付けませんでした。/);
  await excel.settled();
  expect(differences(before, book)).toEqual([]);
});

test('a protected workbook is told before anything is written', async () => {
  const book = await sample('gunma-r5');
  const own = visible(book);
  const { page } = await open({ book });
  await show(page, '作成');
  book.structureProtected = true;
  await making(page).click();
  await says(page, /^ブックの構成が保護されているため、シートを追加できません。/);
  expect(visible(book)).toEqual(own);
});

test('Excel gone while writing: opened again, the pane says what became of it', async () => {
  const book = await sample('gunma-r5');
  const own = visible(book);
  const { page, excel, reopen } = await open({ book });
  await show(page, '作成');
  excel.faults.plan({ kind: 'gone', after: { batch: 5, action: 400 }, then: 'silent' });
  await making(page).click();
  await says(page, /別紙２を組み立てています。/);
  await excel.settled();
  await reopen();
  await says(page, '前回、途中で止まった別紙２の作成を取り消し、元の状態に戻しました。');
  expect(visible(book)).toEqual(own);
});
