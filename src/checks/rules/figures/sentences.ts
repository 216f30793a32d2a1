import type { Reading } from '../../../domain/reading';
import { oncePer } from '../../memo';
import { paragraphsOf, sentencesOf, type TextHere } from '../text/texts';

/** A sentence that holds a percentage, in half width (NFKC), with the section it stands in. */
export interface PercentSentence extends TextHere {
  readonly itemName: string;
  readonly sectionName: string;
}

/** The sentences with a percentage in the sections of all items. */
export const percentSentencesOf: (reading: Reading) => readonly PercentSentence[] = oncePer((reading) =>
  paragraphsOf(reading).flatMap(({ text, place, itemName, sectionName }) =>
    /[%％]/.test(text)
      ? sentencesOf(text.normalize('NFKC'))
          .filter((sentence) => sentence.includes('%'))
          .map((sentence) => ({ text: sentence, place, itemName, sectionName }))
      : [],
  ),
);
