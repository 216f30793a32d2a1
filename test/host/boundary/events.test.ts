import { expect, test } from 'vitest';
import { area } from '../../../src/sheet/address';
import { Subscriptions } from './events';
import { open, read, settleAfterEach } from './support';

settleAfterEach();

interface Heard {
  readonly type: string;
  readonly worksheetId: string;
  readonly source?: string;
}

/** Listens to what `add` adds a handler to, and gives what was heard and the way to stop. */
async function listen<T extends Heard>(
  pick: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<T>,
): Promise<{ heard: T[]; stop: () => Promise<void> }> {
  const heard: T[] = [];
  const handler = await Excel.run(async (context) => {
    const result = pick(context.workbook.worksheets).add(async (event) => void heard.push(event));
    await context.sync();
    return result;
  });
  const stop = async (): Promise<void> => {
    handler.remove();
    await handler.context.sync();
  };
  return { heard, stop };
}

const remote = { area: area('B2:C3'), source: 'Remote', trigger: 'Unknown' } as const;
const own = { area: area('A1'), source: 'Local', trigger: 'ThisLocalAddin' } as const;

test('a change reaches the handler with its address, source and trigger, until it is removed', async () => {
  const { excel } = open(['一']);
  const sheet = { id: '{0}' };
  const { heard, stop } = await listen((sheets) => sheets.onChanged);
  excel.worksheetChanged({ sheet, ...remote });
  excel.worksheetChanged({ sheet, ...own });
  await excel.settled();
  expect(heard).toMatchObject([
    { type: 'WorksheetChanged', worksheetId: '{0}', address: 'B2:C3', source: 'Remote', triggerSource: 'Unknown' },
    { type: 'WorksheetChanged', worksheetId: '{0}', address: 'A1', source: 'Local', triggerSource: 'ThisLocalAddin' },
  ]);
  await stop();
  excel.worksheetChanged({ sheet, ...own });
  await excel.settled();
  expect(heard).toHaveLength(2);
});

test('sheets that come and go', async () => {
  const { excel } = open(['一']);
  const added = await listen((sheets) => sheets.onAdded);
  const deleted = await listen((sheets) => sheets.onDeleted);
  excel.worksheetAdded({ id: '{7}' });
  excel.worksheetDeleted({ id: '{8}' });
  await excel.settled();
  expect(added.heard).toMatchObject([{ type: 'WorksheetAdded', worksheetId: '{7}' }]);
  expect(deleted.heard).toMatchObject([{ type: 'WorksheetDeleted', worksheetId: '{8}' }]);
  await added.stop();
  await deleted.stop();
});

test('a worksheet has handlers of its own', async () => {
  const { excel } = open(['一', '二']);
  const { heard, stop } = await listen((sheets) => sheets.getItem('{1}').onChanged);
  excel.worksheetChanged({ sheet: { id: '{0}' }, ...own });
  excel.worksheetChanged({ sheet: { id: '{1}' }, ...own });
  await excel.settled();
  expect(heard.map(({ worksheetId }) => worksheetId)).toEqual(['{1}']);
  await stop();
});

test('one of two handlers is removed, the other goes on', async () => {
  const { excel } = open(['一']);
  const first = await listen((sheets) => sheets.onChanged);
  const second = await listen((sheets) => sheets.onChanged);
  await second.stop();
  excel.worksheetChanged({ sheet: { id: '{0}' }, ...own });
  await excel.settled();
  expect([first.heard.length, second.heard.length]).toEqual([1, 0]);
  await first.stop();
});

test('an event is switched off when its last handler is removed', () => {
  const sheets = { type: 'WorksheetCollection' };
  const event = { number: 10, target: 'Workbook' };
  const subscriptions = new Subscriptions();
  const wants = ['_Register', '_Register', '_Unregister', '_Unregister'].map((verb) => {
    expect(subscriptions.call(sheets, `${verb}DataChangedEvent`)).toBe(true);
    return subscriptions.wants(event);
  });
  expect(wants).toEqual([true, true, true, false]);
  expect(subscriptions.call(sheets, 'GetCount')).toBe(false);
  expect(subscriptions.call({ type: 'Range' }, '_RegisterDataChangedEvent')).toBe(false);
});

test('an Excel that is gone raises nothing', async () => {
  const { excel } = open(['一']);
  const { heard, stop } = await listen((sheets) => sheets.onChanged);
  excel.faults.plan({ kind: 'gone', after: { action: 0 }, then: 'failing' });
  await expect(read('一')).rejects.toThrow();
  excel.worksheetChanged({ sheet: { id: '{0}' }, ...own });
  await excel.settled();
  expect(heard).toEqual([]);
  open(['一']);
  await stop();
});

test('an Excel that was not asked raises nothing', async () => {
  open(['一']);
  const { heard, stop } = await listen((sheets) => sheets.onChanged);
  const { excel: other } = open(['一']);
  other.worksheetChanged({ sheet: { id: '{0}' }, ...own });
  await other.settled();
  expect(heard).toEqual([]);
  await stop();
});

test('a ribbon button executes its function and hears when it has ended', async () => {
  const { excel } = open(['一']);
  let pressed = '';
  Office.actions.associate('boundaryTest', (event: Office.AddinCommands.Event) => {
    pressed = event.source.id;
    event.completed();
  });
  expect(await excel.press('boundaryTest')).toBe('done');
  expect(pressed).toBe('boundaryTest');
  expect(await excel.press('nobodyKnowsThis')).toBe('unknown');
});
