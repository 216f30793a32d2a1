import type { Field } from './field';
import type { Quantity, ValueNotation } from './notation/types';
import { canonicalUnit, scaledUnit, unitsAgree } from './notation/units';
import type { NoRate, Part } from './rate';
import type { Indicator } from './report';

/** One of the three figures of an indicator, or why there is none. */
export type Figure =
  { readonly kind: 'figure'; readonly quantity: Quantity } | { readonly kind: 'none'; readonly reason: NoRate };

export type Figures = Readonly<Record<Part, Figure>>;

const PARTS: readonly Part[] = ['baseline', 'latest', 'target'];

/**
 * The three figures; of a paired value (35,660人 with 6.1%) the one whose unit the indicator or the others use, bare
 * ones in the unit of the indicator (千円), and 「現状維持」 or 「増加」 as a target with the baseline for its figure.
 */
export function figuresOf(indicator: Indicator): Figures {
  const unit = unitOf(indicator);
  const figure = (part: Part): Figure => inUnit(figureOf(indicator[part].value, part, unit), unit);
  const baseline = figure('baseline');
  return {
    baseline,
    latest: figure('latest'),
    target: fromBaseline(indicator.target.value.value, baseline) ?? figure('target'),
  };
}

/** Where a target names the value at the time of planning, that value is in the row. */
const BASELINE = /^(?:計画)?(?:現状|現在|現行|策定時|策定当初|当初|基準|従前)(?:の?(?:値|数値|水準))?$/;

function fromBaseline(target: ValueNotation | null, baseline: Figure): Figure | null {
  if (target?.kind !== 'relative' || !BASELINE.test(target.to)) return null;
  if (baseline.kind === 'none' || baseline.quantity.bound !== 'exact') return null;
  return { kind: 'figure', quantity: { ...baseline.quantity, bound: target.bound } };
}

/** A bare 1,234 under 千円 is 1,234,000 円 beside a 2,000千円 that was read as 2,000,000 円. */
function inUnit(figure: Figure, unit: string | null): Figure {
  if (figure.kind === 'none' || figure.quantity.unit !== null || unit === null) return figure;
  const { scale, base } = scaledUnit(unit);
  const { low, high } = figure.quantity;
  return scale === 1
    ? figure
    : { kind: 'figure', quantity: { ...figure.quantity, low: low.times(scale), high: high.times(scale), unit: base } };
}

/** The quantities among the figures. */
export function quantitiesOf(figures: Figures): readonly Quantity[] {
  return PARTS.flatMap((part) => {
    const figure = figures[part];
    return figure.kind === 'figure' ? [figure.quantity] : [];
  });
}

/** The unit that decides between paired figures: the indicator's, else that of a figure that stands alone. */
function unitOf(indicator: Indicator): string | null {
  const own = canonicalUnit(indicator.unit.value ?? '');
  if (own !== null) return own;
  const units = PARTS.map((part) => indicator[part].value.value).map((value) =>
    value?.kind === 'quantity' ? value.quantity.unit : null,
  );
  return units.find((unit) => unit !== null) ?? null;
}

function figureOf({ value, written }: Field<ValueNotation>, part: Part, unit: string | null): Figure {
  switch (value?.kind) {
    case 'quantity':
      return { kind: 'figure', quantity: value.quantity };
    case 'pair':
      return { kind: 'figure', quantity: ofPair(value.quantity, value.second, unit) };
    case 'missing':
      return { kind: 'none', reason: { kind: 'missing', part, why: value.why } };
    case 'relative':
      return { kind: 'none', reason: part === 'target' ? { kind: 'relativeTarget' } : { kind: 'unclear', part } };
    case undefined:
      return {
        kind: 'none',
        reason: written.trim() === '' ? { kind: 'missing', part, why: 'blank' } : { kind: 'unclear', part },
      };
    default:
      return { kind: 'none', reason: { kind: 'unclear', part } };
  }
}

/** A figure without a unit (28/35 with its 80 %) yields to one that bears the unit looked for. */
function ofPair(first: Quantity, second: Quantity, unit: string | null): Quantity {
  const bears = (quantity: Quantity): boolean => quantity.unit !== null && unitsAgree(quantity.unit, unit);
  return unit !== null && !bears(first) && bears(second) ? second : first;
}
