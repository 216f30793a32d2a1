import type { Book } from '../../host/book/book';
import { sheetOf } from '../../workbook/office/support';
import type { Session } from './session';
import { making, says, setBasics, show } from './hands';
import { correctByHand } from './handEdit';

/** Everything the pane can look like, and the way there: for the accessibility test and the screenshots. */
export const VIEWS: readonly { readonly name: string; readonly lead: (session: Session) => Promise<void> }[] = [
  {
    name: '状態',
    lead: async ({ page }) => {
      await says(page, /要確認 6件/);
      await page.getByRole('button', { name: 'もう一度点検する', disabled: false }).waitFor();
    },
  },
  {
    name: '状態_読み取り結果',
    lead: async ({ page }) => {
      await page.getByRole('button', { name: '読み取り結果を詳しく見る' }).click();
      await page.getByText(/^指標　シート『指標』/).click();
      await page.getByRole('button', { name: '列の意味を選ぶ' }).filter({ visible: true }).click();
      await page.getByLabel(/^B\d+「目標項目」/).scrollIntoViewIfNeeded();
    },
  },
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
  {
    name: '点検_確認済みにする',
    lead: async ({ page }) => {
      await show(page, '点検');
      await page.locator('[data-finding]').filter({ hasText: '24時間体制をとっている訪問看護' }).first().click();
      await page.getByRole('button', { name: '確認済みにする' }).click();
      await page.getByLabel('このままでよい理由').fill('二次医療圏の統計の公表が一年遅れるため');
    },
  },
  {
    name: '点検_同じ原因',
    lead: async ({ page, excel: { book } }) => {
      setBasics(book, '対象年度', '令和４年度');
      await page.getByRole('button', { name: 'もう一度点検する' }).click();
      await show(page, '点検');
      await page.getByRole('button', { name: /基本情報』シート B5 に関わる確認事項がほかに/ }).click();
      await says(page, /令和４年度の行がありません/);
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
    name: '作成_書き出した後',
    lead: async ({ page, excel: { book } }) => {
      setBasics(book, '公表時の保険者名', 'しない');
      await show(page, '作成');
      await making(page).click();
      await says(page, '別紙２を6枚作りました。');
      const form = sheetOf(book, '別紙２_3_認知症総合支援');
      form.type(13, 1, '前橋市と高崎市で開いた。前橋地域の研修は二回。');
      form.type(13, 5, '（欄外の控え）');
      await page.getByRole('button', { name: '公表用に書き出す' }).click();
      await says(page, /保険者名の一部が残っている文/);
    },
  },
  {
    name: '作成_手で直した',
    lead: async (session) => {
      await correctByHand(session);
      await session.page.getByRole('heading', { name: '手で直した別紙２' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: '状態_表なし',
    lead: async ({ page, excel: { book } }) => {
      clear(book);
      await page.getByRole('button', { name: 'もう一度点検する' }).click();
      await page.getByRole('button', { name: '見本で試す', disabled: false }).waitFor();
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
    name: '進捗_評価を決める',
    lead: async ({ page }) => {
      await show(page, '進捗');
      const open = page.getByRole('button', { name: /^評価を決める\s訪問診療を実施している/ });
      await open.click();
      await page.getByRole('radio', { name: /^○/ }).check();
      await says(page, /選んだ理由を記入してください/);
    },
  },
  {
    name: '設定',
    lead: async ({ page }) => {
      await show(page, '設定');
      await says(page, '追加する項目名');
    },
  },
  {
    name: '設定_誤り',
    lead: async ({ page }) => {
      await show(page, '設定');
      await page.getByLabel(/^評価基準○/).fill('95');
      await says(page, /より小さい数値を記入してください/);
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

/** Leaves blank sheets. */
function clear(book: Book): void {
  for (const sheet of book.sheets) {
    const used = sheet.usedArea(false);
    if (used) sheet.clear(used);
  }
}
