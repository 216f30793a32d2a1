import { expect, test } from 'vitest';
import { turn } from './queue';
import { open, read, refusal, settleAfterEach, writeEach } from './support';

settleAfterEach();

/** Whether a run has ended, either way, when nothing is under way any more. */
async function ended(run: Promise<unknown>, settled: () => Promise<void>): Promise<boolean> {
  let over = false;
  const end = (): void => void (over = true);
  run.then(end, end);
  await settled();
  await turn();
  return over;
}

test('an error at every action in turn: what stood before is done, nothing after', async () => {
  const { excel } = open(['一', '二']);
  await writeEach('一', '二');
  const { actions } = excel.meter;
  expect(actions).toBeGreaterThan(10);
  const left = new Set<string>();
  for (let action = 1; action <= actions; action++) {
    const { book, excel: next } = open(['一', '二']);
    next.faults.plan({ kind: 'error', at: { action }, code: 'GeneralException', message: '故障' });
    const { code, message } = await refusal(writeEach('一', '二'));
    expect([code, message]).toEqual(['GeneralException', '故障']);
    expect(next.meter.actions).toBe(action - 1);
    left.add(book.done.join());
  }
  expect([...left]).toEqual(['', '一 1']);
});

test('an error at an action of a batch; afterwards all goes on', async () => {
  const { book, excel } = open(['一', '二']);
  excel.faults.plan({ kind: 'error', at: { batch: 2, action: 1 }, code: 'AccessDenied' });
  expect((await refusal(writeEach('一', '二'))).code).toBe('AccessDenied');
  await writeEach('二');
  expect(book.done).toEqual(['一 1', '二 1']);
});

test('counting begins anew with each plan', async () => {
  const { excel } = open(['一']);
  await read('一');
  excel.faults.plan({ kind: 'error', at: { batch: 1, action: 1 }, code: 'AccessDenied' });
  expect((await refusal(read('一'))).code).toBe('AccessDenied');
  excel.faults.plan();
  expect(await read('一')).toBe('一');
});

test('the host gone after every action in turn, silent: nothing more is done, nobody is answered', async () => {
  const { excel } = open(['一', '二']);
  await writeEach('一', '二');
  const left = new Set<string>();
  for (let action = 0; action <= excel.meter.actions; action++) {
    const { book, excel: next } = open(['一', '二']);
    next.faults.plan({ kind: 'gone', after: { action }, then: 'silent' });
    expect(await ended(writeEach('一', '二'), next.settled)).toBe(false);
    expect(next.meter.actions).toBe(action);
    expect(await ended(read('一'), next.settled)).toBe(false);
    left.add(book.done.join());
  }
  expect([...left]).toEqual(['', '一 1', '一 1,二 2']);
});

test('the host gone, failing: this batch and every later one is refused', async () => {
  const { book, excel } = open(['一', '二']);
  await writeEach('一');
  excel.faults.plan({ kind: 'gone', after: { action: excel.meter.actions }, then: 'failing' });
  expect((await refusal(writeEach('二'))).code).toBe('GeneralException');
  expect((await refusal(read('一'))).code).toBe('GeneralException');
  expect(book.done).toEqual(['一 1', '二 1']);
});

test('a slow reply: done at once, answered when it is let go, the next batch waits behind it', async () => {
  const { book, excel } = open(['一', '二']);
  excel.faults.plan({ kind: 'slow', batch: 1 });
  const order: string[] = [];
  const slow = writeEach('一').then(() => order.push('slow'));
  const next = read('二').then(() => order.push('next'));
  await excel.faults.held();
  expect(book.done).toEqual(['一 1']);
  expect([order, excel.meter.received]).toEqual([[], 0]);
  excel.faults.release();
  await Promise.all([slow, next]);
  expect(order).toEqual(['slow', 'next']);
});

test('a lost reply: done, never answered; later batches are', async () => {
  const { book, excel } = open(['一', '二']);
  excel.faults.plan({ kind: 'lost', batch: 1 });
  expect(await ended(writeEach('一'), excel.settled)).toBe(false);
  expect(book.done).toEqual(['一 1']);
  expect(await read('一')).toBe(1);
});

test('while a cell is edited nothing is done, reads included', async () => {
  const { book, excel } = open(['一', '二']);
  excel.faults.plan({ kind: 'editing', batch: 2 });
  const error = await refusal(writeEach('一', '二'));
  expect(error.code).toBe('InvalidOperationInCellEditMode');
  expect(error.message).toContain('セル編集モード');
  expect((await refusal(read('一'))).code).toBe('InvalidOperationInCellEditMode');
  expect(book.done).toEqual(['一 1']);
  excel.faults.leaveCell();
  expect(await read('一')).toBe(1);
});

test('a batch refused whole by the boundary, such as one sent while a dialog is open', async () => {
  const { book, excel } = open(['一', '二']);
  excel.faults.plan({ kind: 'refused', batch: 2, status: 5016 });
  expect((await refusal(writeEach('一', '二'))).code).toBe('WriteNotSupportedWhenModalDialogOpen');
  await writeEach('二');
  expect(book.done).toEqual(['一 1', '二 1']);
});

test('a run that asks for it waits until the cell is left, if Excel offers that', async () => {
  const write = (): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('一').getRange().values = [['新']];
      await context.sync();
    });
  const { excel: without } = open(['一']);
  without.faults.editCell();
  expect((await refusal(write())).code).toBe('InvalidOperationInCellEditMode');

  const { book, excel } = open(['一'], { sets: { excelapi: '1.14', delayforcelledit: '1.1' } });
  excel.faults.editCell();
  const waiting = write();
  await turn();
  await turn();
  expect(book.done).toEqual([]);
  excel.faults.leaveCell();
  await waiting;
  expect(book.done).toEqual(['一 "新"']);
});

test('a request over the limit is refused whole; its bytes count, not its characters', async () => {
  const { book } = open(['一'], { payloadLimit: 4000 });
  const write = (text: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('一').getRange().values = [[text]];
      await context.sync();
    });
  await write('a'.repeat(2000));
  expect((await refusal(write('あ'.repeat(1500)))).code).toBe('RequestPayloadSizeLimitExceeded');
  expect(book.done).toHaveLength(1);
});

test('a reply over the limit is refused; what was done stays done', async () => {
  const { book } = open(['一', '二'], { payloadLimit: 3000 });
  for (const sheet of book.sheets) if (sheet.name === '二') sheet.value = 'あ'.repeat(1200);
  const error = await refusal(
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('一').getRange().values = [[1]];
      worksheets.getItem('二').getRange().load('values');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(book.done).toEqual(['一 1']);
});

test('desktop Excel has no limit; by default it is that of Excel on the web', async () => {
  const huge = 'あ'.repeat(1_700_000);
  const write = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('一').getRange().values = [[huge]];
      await context.sync();
    });
  open(['一']);
  expect((await refusal(write())).code).toBe('RequestPayloadSizeLimitExceeded');
  open(['一'], { payloadLimit: null });
  await write();
  expect(await read('一')).toBe(huge);
});
