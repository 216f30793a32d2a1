import { expect, it } from 'vitest';
import { missingTables } from '../../src/app/missing';
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
    sentence: expect.stringMatching(/^入力用のシートを\d+枚追加しました（『基本情報』/),
  });
  expect(visible(book)).toContain('指標');
  expect(checked && missingTables(checked.reading)).not.toContain('指標');

  await desk.addInputSheets();
  expect(desk.state().notice).toEqual({
    kind: 'refused',
    sentence: '入力用の表はすべてそろっています。新しいシートは追加していません。',
  });
});
