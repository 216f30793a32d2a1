import type { Field, Place } from '../../../src/domain/field';
import { isInsurerRecord } from './insurerCells';
import type { Activity, Indicator, Report } from '../../../src/domain/report';
import { fold } from '../../../src/text/fold';
import type { Book } from '../kind';
import { textCells, type Candidate } from '../plants';

/** All values of an indicator that its row must agree with. */
export function placesOf(indicator: Indicator): readonly Place[] {
  const { baseline, latest, target, rating, direction, unit, name } = indicator;
  const measured = [baseline, latest, target].flatMap(({ value, period }) => [value, period]);
  return [...measured, rating, direction, unit, name].map(({ place }) => place);
}

/** A field of each indicator, with the rest of its row. */
export function ofIndicators(field: (indicator: Indicator) => Field<unknown>) {
  return ({ reading }: Book): readonly (Candidate & { readonly indicator: Indicator })[] =>
    reading.report.indicators.map((indicator) => ({
      field: field(indicator),
      indicator,
      also: placesOf(indicator),
    }));
}

/** The cells of an item's record, where figures of 取組実績 are told. */
export function recordPlaces(book: Book, item: string): readonly Place[] {
  return textCells(book, ['record'])
    .filter((cell) => fold(cell.item.name.written) === fold(item))
    .map(({ place }) => place);
}

/** A field of each activity, with the text that tells of it. */
export function ofActivities(field: (activity: Activity) => Field<unknown>) {
  return (book: Book): readonly (Candidate & { readonly activity: Activity })[] =>
    book.reading.report.activities.map((activity) => ({
      field: field(activity),
      activity,
      also: recordPlaces(book, activity.item.written),
    }));
}

/** The names of insurers in the tables that refer to the master. */
export function insurerNames({ reading: { report } }: Book): readonly Candidate[] {
  const targets = report.activities
    .filter(({ targets: { value } }) => value?.length === 1 && isInsurerRecord(report, value[0] ?? ''))
    .map(({ targets }) => targets);
  return [...report.insurerRatings, ...report.implementations]
    .map(({ insurer }): Field<unknown> => insurer)
    .concat(targets)
    .map((field) => ({ field }));
}

/** Whether the ratings stand in a matrix of insurers and items. */
export function hasRatingMatrix({ reading: { report } }: Book): boolean {
  return report.insurerRatings.some(({ item, insurer }) => item.place.at.row !== insurer.place.at.row);
}

/** Where a programme of 給付適正化実施状況 is named. */
export const programmePlaces = ({ implementations }: Report, programme: string): readonly Place[] =>
  implementations.filter((one) => one.programme.written === programme).map((one) => one.programme.place);

/** Fields, each as a candidate by itself. */
export const alone = (fields: readonly Field<unknown>[]): readonly Candidate[] => fields.map((field) => ({ field }));

/** The row of a record: its first fields' cells, for findings that point at the record as a whole. */
export const rowOf = (...fields: readonly Field<unknown>[]): readonly Place[] => fields.map(({ place }) => place);

/** The 基本情報 as one finding may point at it. */
export const basicsPlaces = ({ reading: { report } }: Book): readonly Place[] =>
  [report.basics.prefecture, report.basics.fiscalYear, report.basics.insurerCount].map(({ place }) => place);
