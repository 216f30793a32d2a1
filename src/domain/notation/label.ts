import type { FoundPeriod } from './found';
import { unitAt } from './units';

const LONGEST = 12;
const NOTE = /\([^()]*\)/g;
const PUNCTUATION = /[()「」、,。:;・※＊*\s]/g;
/** Words that belong to the figure's qualifier. */
const QUALIFYING = /うち|延べ|のべ|全て|すべて/g;
/** Words that say that a figure is not final. */
const PROVISIONAL = /(?:見込み?|推計|推定|速報|暫定|仮集計|概算|概数|集計中|精査中|確認中|未確定)[値数]?/;
/** What a change is compared with; beside a figure it is another year's. */
const COMPARED_WITH = /前年|昨年|前回|前期|比|差/;
/** Words beside a figure that turn its meaning: not held, planned only, called off, another year's, a bound left over. */
const TURNING =
  /[未不無非欠残]|中止|延期|予定|計画|目標|以外|以上|以下|以内|超|最[大小低高]|[上下]限|翌年|次年|過年|改善|悪化|増|減|上昇|低下|向上|拡大|縮小|削減|抑制|除/;
/** What a figure is to do or has done: を維持, に抑制する, とする, 養成した. */
const ENDING =
  /^(?:を|に|へ|と|が|の|で|まで|までに|以内に)?([\p{Script=Han}\p{Script=Katakana}ー]{0,8})(?:する|した|している|させる|すること|とする|す|る)?$/u;
/** The share of whom: 9割以上の市町村で実施. */
const OF_WHOM =
  /^の(?:市町村|保険者|圏域|事業所|地域包括支援センター)(?:で|が|に|において)(\p{Script=Han}{0,8})(?:する|した|している)?$/u;
/** Of these, what leaves the figure as it stands though it sounds like a change: 10%以下に抑制, 120人に増加. */
const REACHED =
  /^(?:に|へ|まで)(?:増加?|減少?|上昇|低下|向上|拡大|縮小|削減|抑制|改善|増や|減ら|高め|抑え|(?:引き?)?(?:上げ|下げ))(?:す|る|する|した|させる)?$/;

/** What is written in a part of a cell besides periods, notes in brackets and punctuation. */
export function labelIn(text: string, start: number, end: number, periods: readonly FoundPeriod[]): string {
  let label = '';
  let at = start;
  for (const period of periods) {
    if (period.start < start || period.end > end) continue;
    label += text.slice(at, period.start);
    at = period.end;
  }
  return (label + text.slice(at, end))
    .replace(NOTE, '')
    .replace(PUNCTUATION, '')
    .replace(QUALIFYING, '')
    .replace(PROVISIONAL, '');
}

/** Whether a remark takes the figure back: 3回（中止）. */
export function isCalledOff(text: string): boolean {
  return /\((?:中止|延期|未実施|未開催|不開催)\)/.test(text);
}

/** Whether a label names what is counted, so that a bare number behind it is told: 件数 120, 平均3.2. */
export function namesCount(label: string): boolean {
  return /(?:数|率|額|平均|人口|面積)$/.test(label);
}

/** Whether the words beside a figure say that it is not final: 見込み120人, 120人（速報値）. */
export function isProvisional(beside: string): boolean {
  return PROVISIONAL.test(beside);
}

/**
 * Whether a figure means the same without the words before it (継続1か所); only where it says itself what is counted
 * (`telling`), and for a change also with what it is compared with (対前年度5％増).
 */
export function isPlainFront(label: string, telling: boolean, change: boolean): boolean {
  const bare = label.replace(/(?:まで)?[でにはの]$/, '');
  return isPlain(bare, telling) && (change || !COMPARED_WITH.test(bare));
}

/** Whether a figure means the same without the words behind it (38回派遣, 100％を維持); 30％台 is a range without an end. */
export function isPlainBack(label: string, telling: boolean): boolean {
  if (label === '') return true;
  if (/^台|^対$/.test(label)) return false;
  const whose = OF_WHOM.exec(label);
  if (whose) return telling && isPlain(whose[1] ?? '', telling);
  if (telling && REACHED.test(label)) return true;
  const object = ENDING.exec(label)?.[1];
  return telling && isPlain(object ?? label, telling) && !COMPARED_WITH.test(label);
}

function isPlain(label: string, telling: boolean): boolean {
  if (label === '') return true;
  return (
    telling &&
    label.length <= LONGEST &&
    /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]+$/u.test(label) &&
    !TURNING.test(label)
  );
}

/** The unit that a label is, standing apart from its number: か所：264, (264)か所, 全市町村（35）. */
export function unitOfLabel(label: string): string | null {
  const bare = label.replace(/^(?:県内|管内)?全(?:ての?)?/, '');
  const unit = bare === '' ? null : unitAt(bare, 0);
  return unit?.end === bare.length ? unit.unit : null;
}

/** The number of names in a list before 「各」. */
export function namesIn(text: string): number {
  const list = text.split(/[(:。\n「」]/).at(-1) ?? '';
  return list.split(/[、,・]|及び|並びに/).filter((name) => name.trim() !== '').length;
}
