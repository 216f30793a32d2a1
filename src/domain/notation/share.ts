import { Decimal } from 'decimal.js';
import type { Quantity, ValueNotation } from './types';
import { unitsAgree } from './units';
import { writeQuantity } from './writeQuantity';

/** 11/35市町村, 35市町村中11市町村, 2,935点満点中1,781点. */
const PART_FIRST = /^([^/()]{1,20})\/([^/()千万億]{1,20})$/;
const WHOLE_FIRST = /^([^/()]{1,20}?)(?:満点)?(?:中|の(?:うち|内)、?)([^/()]{1,20})$/;
/** 28（35中）, 1,781点（2,935点満点）, 12位（47都道府県中）. */
const WHOLE_BEHIND = /^([^/()]{1,20})\(([^/()]{1,20}?)(?:満点|中|のうち)\)?$/;
/** 3.8/5点満点 */
const FULL_MARK = /満点$/;

/** 47都道府県中5位 is no share. */
const RANK = '位';
/** 5段階中4 is a level and no share either. */
const LEVEL = '段階';

const MONTHS = 12;
const DAYS = 31;

/**
 * A part of a whole, as the count and its share in percent; null for other text. 「5/12」 may be a day as well, so that
 * only a person knows. Each side is read by `read`.
 */
export function shareFrom(text: string, read: (text: string) => ValueNotation): ValueNotation | null {
  const [, part, whole] = PART_FIRST.exec(text) ?? [];
  if (part !== undefined && whole !== undefined) {
    const [some, all] = [count(read(part)), count(read(whole.replace(/^全/, '').replace(FULL_MARK, '')))];
    const share = isAbout(some) ? null : (shareOf(some, all) ?? ratio(text, some, all));
    return share && isDayLike(text) ? asked(share) : share;
  }
  const [, all, some] = WHOLE_FIRST.exec(text) ?? behind(text);
  if (all === undefined || some === undefined) return null;
  const [counted, total] = [count(read(some)), count(read(all))];
  if (counted && (counted.unit === RANK || total?.unit === LEVEL)) return { kind: 'quantity', quantity: counted };
  return shareOf(counted, total);
}

function behind(text: string): readonly (string | undefined)[] {
  const [all, some, whole] = WHOLE_BEHIND.exec(text) ?? [];
  return [all, whole, some];
}

/** 約1/3 is a fraction and counts nothing. */
const isAbout = (part: Quantity | null): boolean => part?.unit === null && part.approximate;

/** 12/5 is hardly a share of a whole: a day, or more than all. */
function ratio(text: string, part: Quantity | null, whole: Quantity | null): Share | null {
  return part && whole && isDayLike(text) && !whole.low.isZero() ? shared(part, whole) : null;
}

interface Share {
  readonly kind: 'pair';
  readonly quantity: Quantity;
  readonly second: Quantity;
}

function count(value: ValueNotation): Quantity | null {
  if (value.kind !== 'quantity') return null;
  const { low, high, bound } = value.quantity;
  return bound === 'exact' && low.eq(high) && !low.isNegative() ? value.quantity : null;
}

function shareOf(part: Quantity | null, whole: Quantity | null): Share | null {
  if (part === null || whole === null || !unitsAgree(part.unit, whole.unit)) return null;
  if (part.qualifier !== whole.qualifier || !whole.low.isInteger()) return null;
  if (part.low.gt(whole.low) || whole.low.isZero() || whole.unit === RANK) return null;
  return shared(part, whole);
}

function shared(part: Quantity, whole: Quantity): Share {
  const percent = new Decimal(100).times(part.low).div(whole.low);
  const unit = part.unit ?? whole.unit;
  return {
    kind: 'pair',
    quantity: { ...part, unit },
    second: { ...part, low: percent, high: percent, unit: '%', qualifier: null },
  };
}

function isDayLike(text: string): boolean {
  const [, month, day] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  return Number(month) >= 1 && Number(month) <= MONTHS && Number(day) <= DAYS;
}

function asked({ quantity, second }: Share): ValueNotation {
  const rounded = second.low.toDecimalPlaces(2);
  return {
    kind: 'ambiguous',
    candidates: [writeQuantity(quantity), writeQuantity({ ...second, low: rounded, high: rounded })],
  };
}
