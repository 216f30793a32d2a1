import { driftsIn, note, type DriftFinder, type Tally } from './tally';

/** A whole word in katakana. */
const KATAKANA = /[ァ-ヴー]{3,}/gu;

/** 「サポーター」 and 「サポータ」 in one document, whatever the word. */
export const longVowelDrifts: DriftFinder = (texts) => {
  const words: Tally = new Map();
  for (const { text, place } of texts) {
    for (const [word] of text.matchAll(KATAKANA)) note(words, word, place);
  }
  return [...words.keys()].flatMap((long) => {
    const short = long.slice(0, -1);
    const [ofLong, ofShort] = [words.get(long), words.get(short)];
    if (!long.endsWith('ー') || !ofLong || !ofShort) return [];
    return driftsIn(
      long,
      new Map([
        [long, ofLong],
        [short, ofShort],
      ]),
    );
  });
};
