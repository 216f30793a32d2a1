import type { FormState, ItemStatus } from '../../../app/items';

/** How the form of an item stands, for people. */
export const STATES: Readonly<
  Record<FormState, { readonly name: string; readonly color: 'informative' | 'success' | 'warning' | 'important' }>
> = {
  none: { name: '未作成', color: 'informative' },
  current: { name: '作成済', color: 'success' },
  outdated: { name: '作成後に入力が変わりました', color: 'warning' },
  edited: { name: '手で直されています', color: 'important' },
};

/** How many findings there are about an item. */
export function findingsText({ error, warning, info }: ItemStatus['findings']): string {
  const count = error.length + warning.length + info.length;
  if (count === 0) return '確認事項なし';
  return error.length > 0 ? `確認事項${count}件（うち要修正${error.length}件）` : `確認事項${count}件`;
}

export function itemName(name: string): string {
  return name === '' ? '（項目名なし）' : name;
}

/**
 * Said before the button is pressed. Older versions of Excel lose what can be undone at every write, newer ones take
 * back a part of it only (docs/excel-rules.md, undo).
 */
export const UNDO_NOTE =
  '作成した後は、Excel の「元に戻す」が正しく働かず、作成する前の操作も取り消せなくなることがあります。置き換えたシートは、下の「前回の内容に戻す」で戻せます。';

/** What becomes of the workbook. */
export const MAKES_NOTE =
  '選んだ項目の別紙２を、項目ごとのシートに作成します。すべての項目を選ぶと、点検結果・進捗一覧・保険者評価集計のシートも作成します。入力シートは変わりません。';

/** Said where a workbook holds received forms alone. */
export const FORMS_NOTE =
  'できあがった別紙２だけのブックのため、ここでは作成や書き出しを行いません。もとになった入力用のブックを開いて行ってください。別紙２の文章と表は、「点検」で確かめられます。';

export const NO_ITEMS =
  '項目がまだありません。入力用シートに項目名を記入してください。入力用シートがないときは、「状態」の「入力用シートを追加」を押してください。';

/** Said where forms were edited by hand since. */
export const EDITED_NOTE =
  '手で直した別紙２は、作成し直しても置き換えません。直したところを入力シートへ戻すには、下の「手で直した別紙２」を見てください。';

/** Said in its place where a file is worked in. */
export const COPY_NOTE =
  '別紙２は、開いたファイルの写しに書きます。元のファイルは変わりません。作成した後、画面の上の「変更したファイルを保存する」を押してください。置き換えたシートは、下の「前回の内容に戻す」で戻せます。';

export const RESTORE_NOTE =
  '最後に作成したとき（または行の高さを合わせたとき）に置き換えたシートを、置き換える前の内容に戻します。新しく加えたシートと、作成後に手で直したシートは、そのまま残ります。';

export const NOTHING_TO_RESTORE = 'まだ置き換えたシートがないため、戻す内容はありません。';

export const LISTS_NOTE =
  '選んだ項目の別紙２だけを作成します。点検結果などの一覧は、すべての項目を選んで作成するときに書き直します。';
