import type { Field, Place } from '../domain/field';
import type { Indicator, Report } from '../domain/report';

/** The cells of fields; a field without a column has none of its own. */
export function placesOf(fields: readonly Field<unknown>[]): readonly Place[] {
  return fields.flatMap(({ present, place }) => (present ? [place] : []));
}

/** The cells that a judgement about an indicator's progress rests on: its figures and its direction. */
export function figureCells({ baseline, latest, target, direction }: Indicator): readonly Place[] {
  return placesOf([baseline.value, latest.value, target.value, direction]);
}

/** The cells of 評価基準, by which ratings are computed. */
export function thresholdCells({ basics: { thresholdFields } }: Report): readonly Place[] {
  return placesOf(Object.values(thresholdFields));
}
