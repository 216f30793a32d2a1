import type { Missing } from './types';
import { unitAt } from './units';

const WORDS: readonly (readonly [RegExp, Missing])[] = [
  [
    /^(?:該当(?:者|数|データ)?(?:なし|無し|無)|該当せず|なし|無し|無|対象外|非該当|未実施|データなし|n\/?a|\/|斜線)$/i,
    'notApplicable',
  ],
  [
    /^(?:未集計|集計中|未定|未公表|未確定|未把握|未報告|未回答|不明|不詳|調査中|照会中|算定中|算出中|作成中|公表待ち|見込み?|今後公表|後日公表|[.・…]{2,}|…)$/,
    'notYet',
  ],
  [/^(?:精査中|確認中|検討中|点検中|調整中)$/, 'underReview'],
  /** The statistical sign x, and asterisks for small counts. */
  [/^(?:秘匿|非公表|非公開|秘|[xX]|\*{1,3})$/, 'suppressed'],
];

/** The reason that a cell names for having no figure, from tight plain text; null where it names none. */
export function missingFrom(text: string): Missing | null {
  const bare = text.replace(/\([^()]*\)$/, '') || text.replace(/[()]/g, '');
  const word = bare.replace(/^現在|(?:のため|につき|です|である|の予定|予定)?。?$/g, '').replace(/[「」]/g, '');
  return isStroke(bare) ? 'notApplicable' : (WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null);
}

/** 「－」, also with a unit behind it. Whether it means zero is decided by its place. */
function isStroke(text: string): boolean {
  const stroke = /^-{1,4}/.exec(text)?.[0].length ?? 0;
  return stroke > 0 && (stroke === text.length || unitAt(text, stroke)?.end === text.length);
}
