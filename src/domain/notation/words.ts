import { fold } from '../../text/fold';
import { checkedIn } from './checkBoxes';
import type { Direction, Edition, ImplementationLevel, Method } from '../report';
import { unwrap } from './unwrap';

/** 増加, 減少 or 維持 and their relatives, or null. */
export function readDirection(written: string): Direction | null {
  return match(written, DIRECTIONS);
}

const DIRECTIONS: readonly (readonly [RegExp, Direction])[] = [
  [
    /^(?:[↑↗⬆⤴]|(?:増加?|上昇|向上|拡大|高い|多い|大きい|増やす|上げる)(?:させる|する|傾向|方向|ほど(?:良|よ|望まし)い)?)$/,
    'up',
  ],
  [
    /^(?:[↓↘⬇⤵]|(?:減少?|低下|縮小|下降|削減|抑制|低い|少ない|小さい|減らす|下げる)(?:させる|する|傾向|方向|ほど(?:良|よ|望まし)い)?)$/,
    'down',
  ],
  [/^(?:[→➡⇒]|(?:現状)?維持(?:する)?|横ばい|継続)$/, 'keep'],
];

/** 進捗率 or 達成率, also with an explanation in brackets; null for anything else. */
export function readMethod(written: string): Method | null {
  return match(written, METHODS);
}

const METHODS: readonly (readonly [RegExp, Method])[] = [
  [/^\d?[.:)]?進捗率(?:方式|による)?(?:[(:].*)?$/, 'progress'],
  [/^\d?[.:)]?達成率(?:方式|による)?(?:[(:].*)?$/, 'attainment'],
];

/** 案, 照会中, 決裁済, 提出済 or 公表, or null. */
export function readEdition(written: string): Edition | null {
  return match(written, EDITIONS);
}

const EDITIONS: readonly (readonly [RegExp, Edition])[] = [
  [/^(?:案|原案|素案|たたき台|作成中)$/, 'draft'],
  [/^(?:照会|照会中|協議中|決裁中)$/, 'underReview'],
  [/^(?:決裁済み?|決定|確定|決裁後)$/, 'approved'],
  [/^(?:提出|提出済み?|提出用|提出版)$/, 'submitted'],
  [/^(?:公表|公表済み?|公表用|公表版|公開|公開済み?)$/, 'published'],
];

/** 予定通り実施, 一部実施 or 実施できなかった (the scale of 給付適正化), or null. */
export function readLevel(written: string): ImplementationLevel | null {
  return match(written.replaceAll('出来', 'でき').replace(/[、,]/g, '').replace(CHOICE, ''), LEVELS);
}

/** １．予定通り実施: the number of a choice. */
const CHOICE = /^[\s「(（]*[1-9１-９①-⑨][.．:：)）]?/;

const LEVELS: readonly (readonly [RegExp, ImplementationLevel])[] = [
  [/^予定(?:通|どお|どう|とお)り(?:に?実施)?(?:できた|した|済み?)?$/, 'asPlanned'],
  [/^一部(?:のみ|だけ|を)?実施(?:できた|した|済み?)?$/, 'partly'],
  [/^(?:実施(?:できなかった|しなかった|できず|せず|できていない|していない|なし|無し)|未実施)$/, 'notDone'],
];

/** Yes or no as staff write it (する／しない, 有／無, ○／×, はい／いいえ, ☑／□), or null. */
export function readYesNo(written: string): boolean | null {
  const box = fold(written);
  if (/^[☑☒✅✓✔レ]$/.test(box)) return true;
  if (/^[□☐]$/.test(box)) return false;
  return match(written, YES_NO);
}

const YES_NO: readonly (readonly [RegExp, boolean])[] = [
  [/^(?:(?:表示|印刷|記載)?する|はい|有り?|あり|[○〇◯]|要|必要|yes|true|on|y)$/i, true],
  [/^(?:(?:表示|印刷|記載)?しない|いいえ|無し?|なし|[×✕✗]|不要|no|false|off|n)$/i, false],
];

/** Whether a cell says 再掲: the row is counted elsewhere already. */
export function isRepeat(written: string): boolean {
  return /^※?再掲$/.test(unwrap(fold(written)));
}

function match<T>(written: string, table: readonly (readonly [RegExp, T])[]): T | null {
  const folded = unwrap(fold(written));
  const [checked, ...others] = checkedIn(folded) ?? [folded];
  if (checked === undefined || others.length > 0) return null;
  const bare = unwrap(checked);
  return table.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
