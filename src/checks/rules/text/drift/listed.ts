import { SPELLINGS } from './pairs';
import { driftsIn, note, type DriftFinder, type Tally } from './tally';

const FORMS = SPELLINGS.flatMap(({ word, forms }) => forms.map(([name, pattern]) => ({ word, name, pattern })));
/** All spellings in one expression; the number of the group that matched tells which. */
const ANY = new RegExp(FORMS.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');

/** Words of the table, each with its spellings. */
export const listedDrifts: DriftFinder = (texts) => {
  const tallies = new Map<string, Tally>();
  for (const { text, place } of texts) {
    for (const [, ...groups] of text.matchAll(ANY)) {
      const form = FORMS[groups.findIndex((group) => group !== undefined)];
      if (!form) continue;
      const tally: Tally = tallies.get(form.word) ?? new Map();
      tallies.set(form.word, tally);
      note(tally, form.name, place);
    }
  }
  return [...tallies].flatMap(([word, tally]) => driftsIn(word, tally));
};
