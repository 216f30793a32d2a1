import { sheetOf } from '../../workbook/office/support';
import type { Session } from './session';
import { making, says, show } from './hands';

/** Everything the pane can look like, and the way there: for the accessibility test and the screenshots. */
export const VIEWS: readonly { readonly name: string; readonly lead: (session: Session) => Promise<void> }[] = [
  { name: '状態', lead: ({ page }) => says(page, /要確認 6件/) },
  {
    name: '点検',
    lead: async ({ page }) => {
      await show(page, '点検');
      await says(page, /「（」が閉じていません/);
    },
  },
  {
    name: '点検_該当なし',
    lead: async ({ page }) => {
      await show(page, '点検');
      await page.getByRole('searchbox').fill('どこにもない語');
      await says(page, /当てはまる確認事項はありません/);
    },
  },
  {
    name: '点検_直す',
    lead: async ({ page }) => {
      await show(page, '点検');
      await page.getByText(/話し言葉を用いません/).click();
      await page.getByRole('button', { name: '直す', exact: true }).click();
      await page.getByRole('group', { name: '直す内容' }).waitFor();
    },
  },
  { name: '作成', lead: ({ page }) => show(page, '作成') },
  {
    name: '作成_途中',
    lead: async ({ page, excel }) => {
      await show(page, '作成');
      excel.faults.plan({ kind: 'slow', batch: 5 });
      await making(page).click();
      await excel.faults.held();
      await page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: '作成_後',
    lead: async ({ page }) => {
      await show(page, '作成');
      await making(page).click();
      await says(page, '別紙２を6枚作りました。');
    },
  },
  {
    name: '作成_仕上がり',
    lead: async ({ page }) => {
      await show(page, '作成');
      await page.getByRole('button', { name: '仕上がりを見る　認知症総合支援' }).click();
      await page.getByRole('img').waitFor();
    },
  },
  {
    name: '進捗',
    lead: async ({ page }) => {
      await show(page, '進捗');
      await says(page, /参考評価/);
    },
  },
  {
    name: '断り',
    lead: async ({ page, excel }) => {
      await show(page, '点検');
      excel.book.deleteSheet(sheetOf(excel.book, '項目3'));
      await page.getByText(/「（」が閉じていません/).click();
      await says(page, 'シート『項目3』がありません。');
    },
  },
];
