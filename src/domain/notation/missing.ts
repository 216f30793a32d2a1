import type { Missing } from './types';
import { unitAt } from './units';

const WORDS: readonly (readonly [RegExp, Missing])[] = [
  [/^(?:把握|集計|調査|算出|算定|公表|報告|測定|確認)(?:でき)?(?:せず|ず)$/, 'notYet'],
  /** 該当者なし, 実績無し, 目標値の設定なし: the case does not arise. */
  [
    /^(?:\p{L}{0,8}(?:なし|無し|無|せず)|対象外|非該当|未実施|新規|新設|算[出定]不[可能]|n\/?a|[/\\]|斜線|n\.a\.?)$/iu,
    'notApplicable',
  ],
  /** 未集計, 集計中, 公表前, 報告待ち, 令和６年９月公表予定: somebody will know. */
  [/^(?:時期|日程|日時|開催日|期日)未定$/, 'notYet'],
  [/^未(?:集計|定|公表|発表|確定|把握|報告|回答|調査|入力|記入|提出|算定|算出|測定|設定|策定|入手)$/, 'notYet'],
  [/^(?:集計|調査|照会|算定|算出|計算|作成|測定|回収|入力|取りまとめ|とりまとめ|把握)中$/, 'notYet'],
  [/^(?:公表|発表|確定|集計|報告|回答|結果)(?:待ち|前)$/, 'notYet'],
  [
    /^(?:[次来翌今]年度|今後|後日|[\dRH令和平成元年度月日末上中下旬頃以降ごろに./-]{0,16})(?:公表|発表|確定|集計|算出|判明|報告)$/,
    'notYet',
  ],
  [/^(?:不明|不詳|把握していない|把握できず|見込み?|速報値|暫定値|[.・…]{2,}|…)$/, 'notYet'],
  [/^(?:精査|確認|検討|点検|調整|検証|審査)中$/, 'underReview'],
  /** The statistical sign x (or chi, typed for it), and asterisks for small counts. */
  [/^(?:秘匿(?:値|処理)?|非公表|非公開|公表不可|秘|[xXχΧ]|\*{1,3})$/, 'suppressed'],
  [/^.{1,12}(?:のため|により|につき)(?:秘匿|非公表|非公開|公表不可)$/, 'suppressed'],
  [/^空[欄白]$/, 'blank'],
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
