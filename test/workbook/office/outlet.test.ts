import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openOfficeOutlet } from '../../../src/workbook/office/outlet';
import { Refusal } from '../../../src/workbook/port/refusal';
import { emptyBook } from '../../host/book';
import { refusal, settleAfter, settleAfterEach } from '../../host/boundary/support';
import { seen } from '../../host/file/seen';
import { standIn, type StandInOptions } from '../../host/standIn';

settleAfterEach();

const FILE = new Uint8Array(readFileSync('assets/sample/gunma-r5.xlsx'));

function opened(options: Omit<StandInOptions, 'book'> = {}) {
  const excel = standIn({ book: emptyBook({ sheets: ['指標'] }), ...options });
  settleAfter(excel.settled);
  return excel;
}

async function refusalOf(handing: Promise<void>): Promise<Refusal> {
  const cause: unknown = await handing.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (cause instanceof Refusal) return cause;
  throw new Error(`no refusal: ${String(cause)}`);
}

const hand = (bytes: Uint8Array, answerWithin = 10_000): Promise<void> =>
  openOfficeOutlet({ answerWithin }).hand({ name: '別紙２.xlsx', bytes });

describe('a finished file', () => {
  it('is opened as a new workbook, byte for byte, and the open one is not touched', async () => {
    const excel = opened();
    const before = seen(excel.book);
    await hand(FILE);
    expect(excel.opened).toEqual([FILE]);
    expect(excel.meter.roundTrips).toBe(1);
    expect(seen(excel.book)).toEqual(before);
  });

  it('waits until the person has left the cell', async () => {
    const excel = opened({ sets: { excelapi: '1.14', delayforcelledit: '1.1' } });
    excel.faults.editCell();
    const handing = hand(FILE);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.opened).toEqual([]);
    excel.faults.leaveCell();
    await handing;
    expect(excel.opened).toHaveLength(1);
  });
});

describe('what Excel does not open is told in one sentence', () => {
  it('more than Excel on the web takes', async () => {
    const excel = opened({ payloadLimit: 1000 });
    const { reason, message } = await refusalOf(hand(FILE));
    expect([reason, excel.opened]).toEqual(['too-large', []]);
    expect(message).toMatch(/上限（5MB）/);
  });

  it('what is refused, for a policy or by a browser that keeps new windows shut', async () => {
    const excel = opened();
    excel.faults.plan({ kind: 'error', at: { action: 1 }, code: 'GeneralException' });
    const { reason, message } = await refusalOf(hand(FILE));
    expect([reason, excel.opened]).toEqual(['excel-failed', []]);
    expect(message).toMatch(/ポップアップを許可/);
  });

  it('an Excel that is too old for it', async () => {
    const excel = opened({ sets: { excelapi: '1.7' } });
    const { message } = await refusalOf(hand(FILE));
    expect(message).toMatch(/この Excel は古い/);
    expect(excel.opened).toEqual([]);
  });

  it('an Excel that does not answer', async () => {
    const excel = opened();
    excel.faults.plan({ kind: 'lost', batch: 1 });
    const { reason, message } = await refusalOf(hand(FILE, 20));
    expect(reason).toBe('no-answer');
    expect(message).toMatch(/新しいブックが開いたか確かめられません/);
    expect(message).not.toMatch(/元へ戻す/);
  });

  it('a cell that is being edited, where Excel cannot wait for it', async () => {
    const excel = opened();
    excel.faults.editCell();
    expect((await refusalOf(hand(FILE))).reason).toBe('editing');
    excel.faults.leaveCell();
  });
});

describe('the stand-in refuses what is no workbook', () => {
  const zip = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
  it.each([
    ['no base64', '別紙２'],
    ['an empty text', ''],
    ['text', btoa('no workbook')],
    ['a zip of something else', Buffer.from(zip).toString('base64')],
    ['half a workbook', Buffer.from(FILE.subarray(0, FILE.length / 2)).toString('base64')],
  ])('%s', async (_, file) => {
    const excel = opened();
    const { code } = await refusal(Excel.createWorkbook(file));
    expect([code, excel.opened]).toEqual(['InvalidArgument', []]);
  });

  it('and what it does not serve', async () => {
    opened();
    expect((await refusal(Excel.createWorkbook())).code).toBe('NotImplemented');
  });
});
