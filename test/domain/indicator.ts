import { readPeriod, readValue } from '../../src/domain/notation';
import type { Field } from '../../src/domain/field';
import type { Period, ValueNotation } from '../../src/domain/notation';
import { DEFAULT_THRESHOLDS } from '../../src/domain/rating';
import type { Basics, Direction, Indicator, Measurement, Method } from '../../src/domain/report';

const PLACE = { sheet: '指標', at: { row: 0, column: 0 } };

const field = <T>(value: T | null, written = ''): Field<T> => ({ value, written, place: PLACE, present: true });

const NOTHING: Field<never> = field<never>(null);

function measurement(value: string, period = ''): Measurement {
  const time = readPeriod(period);
  return {
    value: field<ValueNotation>(readValue(value), value),
    period: field<Period>(time.kind === 'period' ? time.period : null, period),
  };
}

export interface Written {
  readonly baseline: string;
  readonly latest: string;
  readonly target: string;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly method?: Method;
}

/** An indicator as it would be read from these cells. */
export function indicator({ baseline, latest, target, unit, direction, method }: Written): Indicator {
  return {
    item: field('項目'),
    name: field('指標'),
    unit: field(unit ?? null),
    direction: field(direction ?? null),
    baseline: measurement(baseline),
    latest: measurement(latest),
    target: measurement(target),
    method: field(method ?? null),
    rating: NOTHING,
    reason: NOTHING,
    note: NOTHING,
    source: NOTHING,
    series: [],
  };
}

/** The settings of a workbook that chooses this method, or none. */
export function basics(method: Method | null): Basics {
  return {
    prefecture: field('架空県'),
    fiscalYear: field(2023),
    method: field(method),
    thresholds: DEFAULT_THRESHOLDS,
    thresholdFields: { excellent: NOTHING, good: NOTHING, fair: NOTHING },
    insurerCount: NOTHING,
    edition: NOTHING,
    draftMark: NOTHING,
    department: NOTHING,
    planPeriod: NOTHING,
    updatedOn: NOTHING,
    submittedOn: NOTHING,
    pageNumber: NOTHING,
    publishedNames: NOTHING,
  };
}
