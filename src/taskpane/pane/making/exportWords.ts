import type { Names } from '../../../app/export/names';
import type { Outlook } from '../../../app/export/outlook';
import type { Purpose } from '../../../app/export/purpose';

export const EXPORT_NOTE =
  '選んだ項目の別紙２だけを、手で直したところも含めて、別のブックに書き出します。今のブックは変わりません。';

/** What each file contains, in a line. */
export const CONTENTS: Readonly<Record<Purpose, (names: Names) => string>> = {
  submission: () =>
    '別紙２のシートだけです。点検結果・一覧・入力用シート・隠れたシート・コメント・作成者の名前は入りません。',
  publication: (names) => `提出用と同じシートです。${NAMES[names]}`,
};

const NAMES: Readonly<Record<Names, string>> = {
  shown: '保険者名はそのまま載せます（「設定」の「公表時の保険者名」が「する」のため）。',
  hidden: '保険者名は「Ａ市」「Ｂ町」のように置き換えます（「設定」の「公表時の保険者名」が「しない」のため）。',
  undecided:
    '「設定」の「公表時の保険者名」が決まっていないため、保険者名はそのまま載せます。載せないときは、先に「設定」で「しない」にしてください。',
};

/** What should be known before forms leave the workbook. */
export function warnings({ missing, outdated, draft }: Outlook): readonly string[] {
  return [
    ...(missing.length > 0
      ? [
          `${quoted(missing)}の別紙２がまだありません。先に「別紙２を作成」を押すか、別紙２のある項目だけを選んでください。`,
        ]
      : []),
    ...(outdated.length > 0
      ? [`${quoted(outdated)}は、作成した後で入力が変わっています。今の入力にするときは、先に作り直してください。`]
      : []),
    ...(draft ? ['「設定」の「案の表示」が「する」のため、（案）と記して書き出します。'] : []),
  ];
}

export function confirmation(errors: number): string {
  return `要修正が${errors}件残っていますが、書き出す`;
}

/** More names than this are counted. */
const NAMED = 3;

function quoted(names: readonly string[]): string {
  const named = names.slice(0, NAMED).map((name) => `『${name || '（項目名なし）'}』`);
  return `${named.join('')}${names.length > NAMED ? `ほか${names.length - NAMED}件` : ''}`;
}
