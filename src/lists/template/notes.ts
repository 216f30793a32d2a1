import type { TableKind } from '../../domain/reading';
import type { TableDefinition } from '../../domain/tables/definition';

const SHADED = '※色の濃い見出しは、必ず記入する欄です。';

const NOTES: Partial<Readonly<Record<TableKind, readonly string[]>>> = {
  基本情報: ['※評価基準と計算方法は、都道府県が定めたものを記入します。'],
  項目: [
    '※１項目に１枚です。項目が増えるときは、このシートを複写してください。使わない項目のシートは削除してください。',
    '※文章はＢ列に、１段落を１つのセルに書きます（セルの中の改行も、段落の区切りになります）。',
    '※行が足りないときは、欄の途中に行を挿入してください。字下げと「・」は、書いたとおりに印刷されます。',
  ],
  指標: [
    '※数値は「24.2」「486～533」「10%未満」「519か所」のように、様式に載せるとおりに書きます。まだ分からない値は「集計中」と書きます。',
    '※項目は、項目シートの項目名と同じ文字で書きます。年次は「H27」「R4年度」「R5.3.31」のように書きます。',
  ],
  保険者評価: ['※１つの項目で複数の取組を評価したときは、取組ごとに１行とします。'],
  項目対応: ['※保険者が使っている取組名が、県のどの項目に当たるかを書きます。'],
  給付適正化実施状況: ['※１保険者・１年度・１事業を１行とします。前年度の行も残すと、前年度との差を確かめられます。'],
  取組実績: ['※１回の研修・派遣・会議を１行とします。同じ市町村への派遣は、回数をまとめて１行に書いてもかまいません。'],
  交付金得点: ['※満点は年度ごとに変わるため、年度ごとに記入します。'],
  研修評価: ['※設問ごとに、研修前と研修後の自己評価の平均を書きます。'],
  設定: ['※確認のときに決めたことを書く表です。記入しなくてもかまいません。'],
};

/** The notes above a table of the template: what to fill in, the table's own notes, then the hints of its columns. */
export function notesOf({ kind, fields }: TableDefinition): readonly string[] {
  const hints = fields.flatMap(({ header, hint }) => (hint === undefined ? [] : [`${header}：${hint}`]));
  const showsHintsBeside = kind === '基本情報';
  return [SHADED, ...(NOTES[kind] ?? []), ...(hints.length === 0 || showsHintsBeside ? [] : [`※${hints.join('　')}`])];
}
