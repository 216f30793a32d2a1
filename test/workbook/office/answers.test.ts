import { describe, expect, it } from 'vitest';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { Fault } from '../../host/boundary/faults';
import { standIn } from '../../host/standIn';
import { columnA, form, sheetOf, userBook, visible } from './support';

const NO_ANSWER = 'Excel から応答がありません。';
const SHORT = { answerWithin: 300 };

/** A workbook in which a form was written, and what is written next meets the faults. */
async function opened(...faults: readonly Fault[]) {
  const book = userBook();
  standIn({ book });
  await openOfficeWorkbook().write([form('甲', 1)]);
  const excel = standIn({ book });
  excel.faults.plan(...faults);
  return { book, excel, workbook: openOfficeWorkbook(SHORT) };
}

const after = [form('甲', 1, ['新']), form('乙', 2)];

describe('an Excel that answers late or never', () => {
  it('may take its time', async () => {
    const { excel, workbook } = await opened({ kind: 'slow', batch: 2 });
    const writing = openOfficeWorkbook().write(after);
    await excel.faults.held();
    excel.faults.release();
    expect((await writing).map(({ outcome }) => outcome)).toEqual(['replaced', 'added']);
    expect(await workbook.recover()).toBe('nothing');
  });

  it.each([1, 2, 3])('that loses the answer to batch %d leaves the old state to the next start', async (batch) => {
    const { book, workbook } = await opened({ kind: 'lost', batch });
    await expect(workbook.write(after)).rejects.toThrow(NO_ANSWER);
    expect(await workbook.recover()).toBe(batch === 2 || batch === 3 ? 'undone' : 'nothing');
    expect(visible(book)).toEqual(['集計', '控え', '別紙２_1_甲']);
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '甲']);
  });

  it('that loses the answer to the last batch has written all the same', async () => {
    const { book, workbook } = await opened({ kind: 'lost', batch: 4 });
    await expect(workbook.write(after)).rejects.toThrow(NO_ANSWER);
    expect(await workbook.recover()).toBe('nothing');
    expect(visible(book)).toEqual(['集計', '控え', '別紙２_1_甲', '別紙２_2_乙']);
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '新']);
  });

  it('that goes away without a word is told so, and the next job is not kept waiting for it', async () => {
    const { book, workbook } = await opened({ kind: 'gone', after: { action: 100 }, then: 'silent' });
    await expect(workbook.write(after)).rejects.toThrow(NO_ANSWER);
    await expect(workbook.read()).rejects.toThrow(NO_ANSWER);
    standIn({ book });
    expect(await workbook.recover()).toBe('undone');
  });

  it('does not go on with a job that was given up when the answer comes after all', async () => {
    const { book, excel, workbook } = await opened({ kind: 'slow', batch: 1 });
    await expect(workbook.write(after)).rejects.toThrow(NO_ANSWER);
    excel.faults.release();
    await excel.settled();
    expect(excel.meter.roundTrips).toBe(1);
    expect(book.sheets).toHaveLength(3);
  });
});

describe('a person who edits a cell', () => {
  it.each([1, 2, 3, 4])('before batch %d is asked to finish, and the next press does the job', async (batch) => {
    const { book, excel, workbook } = await opened({ kind: 'editing', batch });
    await expect(workbook.write(after)).rejects.toThrow(
      'セルの編集を終えて（Enter または Esc）から、もう一度押してください。',
    );
    excel.faults.leaveCell();
    const written = await workbook.write(after);
    expect(written.map(({ outcome }) => outcome)).toEqual(['replaced', 'added']);
    expect(visible(book)).toEqual(['集計', '控え', '別紙２_1_甲', '別紙２_2_乙']);
  });
});

describe('what broke off', () => {
  it('is set right by the next write, without being asked to', async () => {
    const { book, workbook } = await opened({ kind: 'gone', after: { action: 210 }, then: 'failing' });
    await expect(workbook.write(after)).rejects.toThrow();
    standIn({ book });
    const written = await workbook.write(after);
    expect(written.map(({ name }) => name)).toEqual(['別紙２_1_甲', '別紙２_2_乙']);
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '新']);
  });

  it('leaves alone what a person edits before the next start', async () => {
    const probe = await opened();
    await probe.workbook.write(after);
    const last = probe.excel.meter.actions;
    for (let action = last - 60; action < last; action += 7) {
      const { book, workbook } = await opened({ kind: 'gone', after: { action }, then: 'failing' });
      await expect(workbook.write(after)).rejects.toThrow();
      const isOld = columnA(book, '別紙２_1_甲')[1] === '甲';
      if (isOld) sheetOf(book, '別紙２_1_甲').type(1, 0, '手で直した文');
      sheetOf(book, '集計').type(5, 5, '利用者の値');
      standIn({ book });
      await workbook.recover();
      if (isOld) expect(columnA(book, '別紙２_1_甲')[1], `gone after ${action}`).toBe('手で直した文');
      expect(sheetOf(book, '集計').cell(5, 5).value).toBe('利用者の値');
    }
  });

  it('fills a sheet again of which only a part had come', async () => {
    const probe = await opened();
    await probe.workbook.write(after);
    let halves = 0;
    for (let action = 200; action < probe.excel.meter.actions; action += 1) {
      const { book, workbook } = await opened({ kind: 'gone', after: { action }, then: 'failing' });
      await expect(workbook.write(after)).rejects.toThrow();
      const sheet = sheetOf(book, '別紙２_1_甲');
      const isUnderWay = book.sheets.some(({ name }) => name === 'besshi2_作成中_1_1');
      if (!isUnderWay || !sheet.names.find('_besshi2_refill') || sheet.cell(1, 0).value !== '新') continue;
      halves += 1;
      sheet.type(0, 0, '');
      standIn({ book });
      expect(await workbook.recover()).toBe('finished');
      expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '新']);
    }
    expect(halves).toBeGreaterThan(0);
  });
});
