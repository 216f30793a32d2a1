import type { Reading } from '../../../domain/reading';
import { paragraphsOf, type TextHere } from './texts';

/** Every text that belongs to the document: sections, names and notes of indicators, notes below the tables. */
export function* documentTexts(reading: Reading): Generator<TextHere> {
  yield* paragraphsOf(reading);
  for (const { name, note, reason } of reading.report.indicators) {
    for (const { written, place } of [name, note, reason]) {
      if (written !== '') yield { text: written, place };
    }
  }
  for (const { leftAside } of reading.tables) {
    for (const { written, place, why } of leftAside) {
      if (why === 'noteRow') yield { text: written, place };
    }
  }
}
