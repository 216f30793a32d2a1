import type { Field } from '../../../domain/field';
import { canonicalUnit, fiscalYearOf, unitsAgree, type Period, type ValueNotation } from '../../../domain/notation';
import { quantityOf } from '../indicators/measurements';

/** Whether two figures are the same; null where either is none. */
export function isSameFigure(one: Field<ValueNotation>, other: Field<ValueNotation>): boolean | null {
  const [a, b] = [quantityOf(one), quantityOf(other)];
  if (!a || !b) return null;
  return a.low.eq(b.low) && a.high.eq(b.high) && a.bound === b.bound;
}

/** Whether two times are the same fiscal year or years; null where either is unknown. A calendar year counts as that in which it ends. */
export function isSameTime(one: Field<Period>, other: Field<Period>): boolean | null {
  const [a, b] = [one.value && fiscalYearOf(one.value), other.value && fiscalYearOf(other.value)];
  return a && b ? a.to === b.to : null;
}

/** Whether two units agree; those that are not written do, and 回 with 回/年. */
export function isSameUnit(one: Field<string>, other: Field<string>): boolean {
  const [a, b] = [one, other].map(({ value }) => canonicalUnit(value ?? '') ?? null);
  if (!a || !b) return true;
  const isPer = a.includes('/') && b.includes('/');
  return isPer ? a === b : unitsAgree(a.split('/')[0] ?? a, b.split('/')[0] ?? b);
}

/** Words by which staff say why a fixed figure is another now. */
const CORRECTED = /修正|訂正|改[定訂め]|見直|変更|遡及|再集計|再計算|確報|定義|計画改定/;

/** What the row says about a figure that is another now. */
export function correctionOf(fields: readonly Field<string>[]): string | undefined {
  return fields.find(({ written }) => CORRECTED.test(written))?.written;
}
