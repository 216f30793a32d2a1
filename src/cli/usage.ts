/** A command line that cannot be followed; the sentence says what to write instead. */
export class Usage extends Error {
  override readonly name = 'Usage';
}

export const HELP = `besshi2 － 介護保険事業支援計画の自己評価結果（別紙２）を作成します

使い方
  besshi2 template -o 出力.xlsx [--prefecture 群馬県] [--year R5]
      入力用のブックを作ります。
  besshi2 check ファイル… [--json]
      ブックを読み取り、確認事項を表示します。
  besshi2 progress ファイル [--json]
      指標ごとの進捗と参考評価（計算値）を表示します。
  besshi2 generate ファイル -o 出力.xlsx [--only-forms] [--allow-errors] [--json]
      元のファイルの写しに、別紙２、点検結果、進捗一覧、保険者評価集計のシートを加えて保存します。
      前に作ったシートは新しい内容に置き換え、シート上で直された別紙２はそのまま残します。
      --only-forms    別紙２だけの新しいブックを作ります。
      --allow-errors  要修正の確認事項が残っていても、「（案）」を付けて作ります。
  besshi2 collect、besshi2 review
      この版ではまだ使えません。

共通
  -o, --output   出力するファイル（.xlsx。マクロを含むブックの写しは .xlsm。template と generate では必ず書きます）
  --overwrite    すでにある出力ファイルを置き換えます。元のファイルを出力先にすることはできません。
  --json         結果を JSON で標準出力に書きます。
  -h, --help     この説明を表示します。

終了の番号
  0  できました
  1  要修正の確認事項があります
  2  何もしませんでした（書き方の誤り、または読み書きできないファイル）
`;
