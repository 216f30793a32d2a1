import type { Field } from './field';
import type { Quantity, ValueNotation } from './notation/types';
import { canonicalUnit, unitsAgree } from './notation/units';
import type { NoRate, Part } from './rate';
import type { Indicator } from './report';

/** One of the three figures of an indicator, or why there is none. */
export type Figure =
  { readonly kind: 'figure'; readonly quantity: Quantity } | { readonly kind: 'none'; readonly reason: NoRate };

export type Figures = Readonly<Record<Part, Figure>>;

const PARTS: readonly Part[] = ['baseline', 'latest', 'target'];

/** The three figures; of a paired value (35,660人 with 6.1%) the one whose unit the indicator or the others use. */
export function figuresOf(indicator: Indicator): Figures {
  const unit = unitOf(indicator);
  const figure = (part: Part): Figure => figureOf(indicator[part].value, part, unit);
  return { baseline: figure('baseline'), latest: figure('latest'), target: figure('target') };
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

function ofPair(first: Quantity, second: Quantity, unit: string | null): Quantity {
  return unit !== null && !unitsAgree(first.unit, unit) && unitsAgree(second.unit, unit) ? second : first;
}
