import { expect, it } from 'vitest';
import { itemsToName, missingTables } from '../../src/app/missing';
import { emptyBook } from '../host/book';
import { settleAfterEach } from '../host/boundary/support';
import { visible } from '../workbook/office/support';
import { openDesk } from './openDesk';

settleAfterEach();

it('a blank workbook is given the input sheets, and says so; then nothing is missing', async () => {
  const book = emptyBook({ sheets: ['Sheet1'] });
  const { desk } = await openDesk(book);
  const before = desk.state().checked?.reading;
  expect(before && missingTables(before)).toContain('指標');

  await desk.addInputSheets();
  const { notice, checked } = desk.state();
  expect(notice).toEqual({
    kind: 'done',
    sentence: '入力用のシートを17枚追加しました（『基本情報』『項目1』『項目2』ほか14枚）。',
  });
  expect(visible(book)).toContain('指標');
  // The blank sheets for 項目 are no table yet, but nothing is missing.
  expect(checked && missingTables(checked.reading)).toEqual([]);
  expect(checked && itemsToName(checked.reading).map(({ sheet }) => sheet)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `項目${number}`),
  );

  await desk.addInputSheets();
  expect(desk.state().notice).toEqual({
    kind: 'refused',
    sentence: '入力用の表はすべてそろっています。新しいシートは追加していません。',
  });

  await desk.settings.addItem('架空の項目');
  const { reading } = desk.state().checked ?? {};
  expect(reading?.report.items.map(({ name }) => [name.value, name.place.sheet])).toEqual([['架空の項目', '項目1']]);
  expect(reading && [itemsToName(reading), missingTables(reading)]).toEqual([[], []]);
});
