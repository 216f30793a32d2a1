import { baseAtEnd, countedOn } from './base';
import { findPeriods } from './found';
import type { Quantity, ValueNotation } from './types';

/** One bracket at the end, perhaps left open: 35,660人(6.1％), 100％（35/35）, 35,660（人）（6.1（％））. */
const AT_END =
  /^([^()]+(?:\([^()\d]{1,8}\)[^()]*)?)\(([^()]*[\d一二三四五六七八九十百千万半][^()]*(?:\([^()\d]{1,8}\)[^()]*)?)\)?$/;

/**
 * A value with figures in brackets behind it: a second figure of the same matter makes a pair; a change, a list of
 * several (直営1か所、委託3か所), another time's figure (R4:250か所) or a remark (12/31現在) only explains. Null for other
 * text. Each side is read by `read`.
 */
export function bracketedFrom(text: string, read: (text: string) => ValueNotation): ValueNotation | null {
  const [, outside, inside] = AT_END.exec(text) ?? [];
  if (outside === undefined || inside === undefined) return null;
  const value = read(outside);
  if (value.kind !== 'quantity' && value.kind !== 'pair') return null;
  if (findPeriods(inside).length > 0) return isTelling(value.quantity) ? value : null;
  if (COUNTED_ON.test(inside)) return countedOn(value, baseAtEnd(inside)?.base ?? null);
  if (COMPARISON.test(inside)) return isTelling(value.quantity) ? value : null;
  const beside = read(inside);
  if (beside.kind === 'quantity' && beside.quantity.low.isNegative() && !value.quantity.low.isNegative()) return value;
  if (beside.kind === 'quantity' && isTimeBeside(value.quantity, beside.quantity))
    return beside.quantity.qualifier === null && !SUMMED.test(inside) ? value : null;
  switch (beside.kind) {
    case 'quantity':
    case 'pair':
      return { kind: 'pair', quantity: value.quantity, second: beside.quantity };
    case 'change':
      return value;
    case 'ambiguous':
    case 'unreadable':
      return (isTelling(value.quantity) || PART.test(inside)) && /\d/.test(inside) ? value : null;
    default:
      return null;
  }
}

/** 120人（3年間）: how long it took, or, with 累計, over how long it is summed. */
const TIMES = new Set(['年', 'か月', '週', '日', '時間', '分']);
const SUMMED = /計$/;

/** 60.7％（全国平均58.2％）, 12位（全国）: what it may be compared with. */
const COMPARISON =
  /^(?:全国|県(?:内|平均)|都平均|府平均|道平均|国|他県|平均|定員|目標|計画|基準値|前年|前回|昨年|参考)/;

/** 5.3（人口10万対）: what the rate is counted on. */
const COUNTED_ON = /(?:対|当たり|あたり|につき)$|^対\d/;

/** 30（修了28）: how many of them. */
const PART = /^(?:うち|内)?(?:修了者?|オンライン|[Ww][Ee][Bb]|会場|対面|集合|男性?|女性?|新規|継続)[^\d()]?\d/;

const isTimeBeside = (value: Quantity, beside: Quantity): boolean =>
  beside.unit !== null && TIMES.has(beside.unit) && !(value.unit !== null && TIMES.has(value.unit));

const isTelling = ({ unit }: Quantity): boolean => unit !== null;
