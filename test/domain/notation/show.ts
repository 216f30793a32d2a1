import type { PeriodNotation, Quantity, RatingNotation, ValueNotation } from '../../../src/domain/notation';
import { writePartOfYear, writePeriod } from '../../../src/domain/notation';

/** A quantity in one line, every property of it visible: "~20..20 人 below total". */
export function showQuantity({ low, high, bound, approximate, unit, qualifier }: Quantity): string {
  const figure = low.eq(high) ? low.toFixed() : `${low.toFixed()}..${high.toFixed()}`;
  return [approximate ? `~${figure}` : figure, unit, bound === 'exact' ? null : bound, qualifier]
    .filter((part) => part !== null)
    .join(' ');
}

/** A value notation in one line. */
export function showValue(notation: ValueNotation): string {
  switch (notation.kind) {
    case 'quantity':
      return showQuantity(notation.quantity);
    case 'pair':
      return `pair: ${showQuantity(notation.quantity)}; ${showQuantity(notation.second)}`;
    case 'relative':
      return `relative: ${notation.bound} ${notation.to}`;
    case 'change':
      return `change${notation.points ? ' in points' : ''}: ${showQuantity(notation.quantity)}`;
    case 'missing':
      return `missing: ${notation.why}`;
    case 'ambiguous':
      return `ambiguous: ${notation.candidates.join(' | ')}`;
    case 'unreadable':
      return 'unreadable';
  }
}

/** A period notation in one line: the kind and the period as it is written officially. */
export function showPeriod(notation: PeriodNotation): string {
  switch (notation.kind) {
    case 'period':
      return `${notation.period.kind}: ${writePeriod(notation.period)}`;
    case 'ambiguous':
      return `ambiguous: ${notation.candidates.join(' | ')}`;
    case 'withinYear':
      return `withinYear: ${writePartOfYear(notation.part)}`;
    default:
      return notation.kind;
  }
}

/** A level, or what else a rating cell says. */
export function showRating(notation: RatingNotation): string {
  switch (notation.kind) {
    case 'rating':
      return notation.rating;
    case 'ambiguous':
      return `ambiguous: ${notation.candidates.join(' | ')}`;
    case 'unreadable':
      return 'unreadable';
  }
}
