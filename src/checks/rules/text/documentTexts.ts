import type { Reading } from '../../../domain/reading';
import { oncePer } from '../../memo';
import { paragraphsOf, type TextHere } from './texts';

/**
 * Every text that belongs to the document: sections, names and notes of indicators, notes below the tables. Gathered
 * once for all rules.
 */
export const documentTexts: (reading: Reading) => readonly TextHere[] = oncePer((reading) => [
  ...paragraphsOf(reading),
  ...reading.report.indicators.flatMap(({ name, note, reason }) =>
    [name, note, reason].flatMap(({ written, place }) => (written === '' ? [] : [{ text: written, place }])),
  ),
  ...reading.tables.flatMap(({ leftAside }) =>
    leftAside.flatMap(({ written, place, why }) => (why === 'noteRow' ? [{ text: written, place }] : [])),
  ),
]);
