import type { Field, Place } from '../../../domain/field';
import { fiscalYearOf, type FiscalYears, type Quantity, type ValueNotation } from '../../../domain/notation';
import type { Indicator, Measurement } from '../../../domain/report';

export type MeasurementName = '策定時の値' | '直近値' | '目標値';

/** The three figures of an indicator with the names people know them by. */
export function measurementsOf(indicator: Indicator): readonly (readonly [MeasurementName, Measurement])[] {
  return [
    ['策定時の値', indicator.baseline],
    ['直近値', indicator.latest],
    ['目標値', indicator.target],
  ];
}

/** The figure of a value, the first of a pair; null where there is none. */
export function quantityOf({ value }: Field<ValueNotation>): Quantity | null {
  return value?.kind === 'quantity' || value?.kind === 'pair' ? value.quantity : null;
}

/** Nothing was written where something should be. */
export function isBlank(field: Field<unknown>): boolean {
  return field.present && field.written.trim() === '';
}

/** The fiscal years of a figure; null where none are written, or they are not clear. */
export function yearsOf({ period: { value } }: Measurement): FiscalYears | null {
  return value && fiscalYearOf(value);
}

/** Where to show what is said of a period: its cell, or the figure's where the year stands only in the header. */
export function periodPlace({ period, value }: Measurement): Place {
  return period.place.at.row === value.place.at.row ? period.place : value.place;
}
