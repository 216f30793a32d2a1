import { expect, test } from 'vitest';
import { PreferenceKeeper } from '../../../src/taskpane/preferences/keeper';
import { follow } from '../../../src/taskpane/preferences/follow';
import { PREFERENCES_AT_FIRST, type Preferences } from '../../../src/taskpane/preferences/preferences';
import { emptyBook } from '../../host/book';
import { settleAfterEach } from '../../host/boundary/support';
import { sheetOf } from '../../workbook/office/support';
import { openDesk } from '../openDesk';

settleAfterEach();

function keeperOf(stored: Preferences): PreferenceKeeper {
  return new PreferenceKeeper(() => Promise.resolve({ read: () => stored, write: (next) => void (stored = next) }));
}

test('the first prefecture that is read is remembered, by its full name, and no other', async () => {
  const book = emptyBook({ sheets: ['基本情報'] });
  const { desk } = await openDesk(book);
  const keeper = keeperOf(PREFERENCES_AT_FIRST);
  await follow(desk, keeper);
  expect(keeper.state().prefecture).toBeNull();
  const sheet = sheetOf(book, '基本情報');
  sheet.type(0, 0, '都道府県名');
  sheet.type(1, 0, '年度');
  sheet.type(0, 1, '栃木');
  await desk.check();
  expect(keeper.state().prefecture).toBe('栃木県');
  sheet.type(0, 1, '群馬県');
  await desk.check();
  expect(keeper.state().prefecture).toBe('栃木県');
});

test('the findings are listed by the degrees that were listed last', async () => {
  const { desk } = await openDesk(emptyBook({ sheets: ['Sheet1'] }));
  await follow(desk, keeperOf({ ...PREFERENCES_AT_FIRST, degrees: ['error', 'warning'] }));
  expect([...desk.state().browsing.degrees]).toEqual(['error', 'warning']);
});
