import type { Field, Place } from '../domain/field';
import type { Indicator, Report } from '../domain/report';

/** The cells of fields; a field without a column has none of its own. */
export function placesOf(fields: readonly Field<unknown>[]): readonly Place[] {
  return fields.flatMap(({ present, place }) => (present ? [place] : []));
}

/** Cells that a finding rests on together; of very many the first stands for all, and nobody looks through them. */
export function few(places: readonly Place[]): readonly Place[] {
  return places.length > MOST_CELLS ? places.slice(0, 1) : places;
}

const MOST_CELLS = 400;

/** The cells that a judgement about an indicator's progress rests on: its figures and its direction. */
export function figureCells({ baseline, latest, target, direction }: Indicator): readonly Place[] {
  return placesOf([baseline.value, latest.value, target.value, direction]);
}

/** The cells of 評価基準, by which ratings are computed. */
export function thresholdCells({ basics: { thresholdFields } }: Report): readonly Place[] {
  return placesOf(Object.values(thresholdFields));
}
