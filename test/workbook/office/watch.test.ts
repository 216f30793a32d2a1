import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { area } from '../../../src/sheet/address';
import { watchWorkbook } from '../../../src/workbook/office/watch';
import type { WorkbookChange } from '../../../src/workbook/port/port';
import type { Change } from '../../host/boundary/events';
import { blank, edit, excelWith, number, refusalOf, sheetOf, state } from './editSupport';

let settled: () => Promise<void> = () => Promise.resolve();
let stop: () => Promise<void> = () => Promise.resolve();
afterEach(async () => {
  await stop();
  await settled();
});

async function watch(listen?: (change: WorkbookChange) => void) {
  const { book, excel, session, edit: change } = excelWith({});
  const told: WorkbookChange[] = [];
  settled = excel.settled;
  stop = await watchWorkbook(session, (one) => {
    told.push(one);
    listen?.(one);
  });
  excel.meter.reset();
  const changes = (sheet: string, at: string, more: Partial<Change> = {}) =>
    excel.worksheetChanged({
      sheet: sheetOf(book, sheet),
      area: area(at),
      source: 'Local',
      trigger: 'Unknown',
      ...more,
    });
  return { book, excel, session, told, changes, change };
}

describe('who changed cells', () => {
  test.each([
    ['person', { source: 'Local', trigger: 'Unknown' }],
    ['colleague', { source: 'Remote', trigger: 'Unknown' }],
    ['besshi2', { source: 'Local', trigger: 'ThisLocalAddin' }],
  ] as const)('%s', async (by, from) => {
    const { excel, told, changes } = await watch();
    changes('評価', 'B2:C3', from);
    await excel.settled();
    expect(told).toEqual([{ sheet: '評価', area: area('B2:C3'), by }]);
  });
});

test('a burst of changes is told in its order without a round trip', async () => {
  const { excel, told, changes } = await watch();
  for (let row = 1; row <= 50; row++) changes(row % 2 === 0 ? '指標' : '評価', `A${row}`);
  await excel.settled();
  expect(told.map(({ area }) => area?.top)).toEqual(Array.from({ length: 50 }, (_, row) => row));
  expect(told.map(({ sheet }) => sheet).slice(0, 2)).toEqual(['評価', '指標']);
  expect(excel.meter.roundTrips).toBe(0);
});

test('new sheets are told under their names, a burst of them in two round trips at most', async () => {
  const { book, excel, told, changes } = await watch();
  for (let count = 1; count <= 20; count++) excel.worksheetAdded(book.addSheet(`追加${count}`));
  changes('追加20', 'A1');
  await excel.settled();
  expect(told.slice(0, 2)).toEqual([
    { sheet: '追加1', area: null, by: 'person' },
    { sheet: '追加2', area: null, by: 'person' },
  ]);
  expect(told.at(-1)).toEqual({ sheet: '追加20', area: area('A1'), by: 'person' });
  expect(told).toHaveLength(21);
  expect(excel.meter.roundTrips).toBeLessThanOrEqual(2);
});

test('a change of a sheet that nobody told of asks for its name once', async () => {
  const { book, excel, told, changes } = await watch();
  book.addSheet('追加');
  changes('追加', 'A1');
  changes('追加', 'A2');
  await excel.settled();
  expect(told.map(({ sheet }) => sheet)).toEqual(['追加', '追加']);
  expect(excel.meter.roundTrips).toBe(1);
});

test('a sheet that is gone has no name, and names are asked anew after it', async () => {
  const { book, excel, told, changes } = await watch();
  const gone = sheetOf(book, '評価');
  changes('評価', 'A1');
  book.deleteSheet(gone);
  book.renameSheet(sheetOf(book), '改名');
  excel.worksheetDeleted(gone);
  changes('改名', 'A2');
  await excel.settled();
  expect(told.slice(1)).toEqual([
    { sheet: null, area: null, by: 'person' },
    { sheet: '改名', area: area('A2'), by: 'person' },
  ]);
  excel.worksheetChanged({ sheet: gone, area: area('A3'), source: 'Local', trigger: 'Unknown' });
  await excel.settled();
  expect(told.at(-1)).toEqual({ sheet: null, area: area('A3'), by: 'person' });
});

test('while a person edits a cell changes are told, new sheets without their name', async () => {
  const { book, excel, told, changes } = await watch();
  excel.faults.editCell();
  changes('評価', 'A1');
  excel.worksheetAdded(book.addSheet('追加'));
  await excel.settled();
  excel.faults.leaveCell();
  changes('追加', 'B1');
  await excel.settled();
  expect(told.map(({ sheet }) => sheet)).toEqual(['評価', null, '追加']);
});

test('names that could not be asked are asked at the next change', async () => {
  const { book, excel, told, changes } = await watch();
  const gone = sheetOf(book, '評価');
  book.deleteSheet(gone);
  book.renameSheet(sheetOf(book), '改名');
  excel.faults.editCell();
  excel.worksheetDeleted(gone);
  changes('改名', 'A1');
  await excel.settled();
  excel.faults.leaveCell();
  changes('改名', 'A2');
  await excel.settled();
  expect(told.map(({ sheet }) => sheet)).toEqual([null, '指標', '改名']);
});

describe('a listener that throws', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
  afterEach(() => vi.restoreAllMocks());

  test('breaks nothing', async () => {
    const { excel, told, changes } = await watch(({ area }) => {
      if (area?.top === 0) throw new Error('listener');
    });
    changes('評価', 'A1');
    changes('評価', 'A2');
    await excel.settled();
    expect(told).toHaveLength(2);
    expect(console.error).toHaveBeenCalledTimes(1);
  });
});

test('the stop function ends it for cells and sheets', async () => {
  const { book, excel, told, changes } = await watch();
  const added = book.addSheet('追加');
  await stop();
  changes('評価', 'A1');
  excel.worksheetAdded(added);
  excel.worksheetDeleted(added);
  await excel.settled();
  expect(told).toEqual([]);
});

test('a change that still waits for its name is not told after the end', async () => {
  const { book, excel, told } = await watch();
  excel.faults.plan({ kind: 'slow', batch: 1 });
  excel.worksheetAdded(book.addSheet('追加'));
  await excel.faults.held();
  const stopped = stop();
  excel.faults.release();
  await stopped;
  await excel.settled();
  expect(told).toEqual([]);
});

test('stopping twice is no fault', async () => {
  await watch();
  await stop();
  await stop();
});

test('a listener may edit: its edit waits for no event', async () => {
  const { excel, change, changes } = await watch(() => {
    edits.push(change(edit('A1', state(blank), state(number(1)))));
  });
  const edits: Promise<unknown>[] = [];
  changes('評価', 'A1');
  await excel.settled();
  expect(await Promise.all(edits)).toHaveLength(1);
});

test('watching that Excel refuses is a Refusal', async () => {
  const { excel, session } = excelWith({});
  settled = excel.settled;
  excel.faults.editCell();
  expect((await refusalOf(watchWorkbook(session, () => undefined))).reason).toBe('editing');
  excel.faults.leaveCell();
});
