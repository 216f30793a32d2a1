import { driftsIn, note, type DriftFinder, type Tally } from './tally';

/** 「在宅医療・介護連携支援センター」: a stem, what it offers, and the kind of place. */
const CENTRE = /([\p{sc=Han}・]{5,20}?)(支援|相談支援|相談)(センター|窓口|室)/gu;

/** One centre under two names: 「…支援センター」 and 「…相談センター」. */
export const centreDrifts: DriftFinder = (texts) => {
  const centres = new Map<string, Tally>();
  for (const { text, place } of texts) {
    for (const [name, stem = '', , kind = ''] of text.matchAll(CENTRE)) {
      const tally: Tally = centres.get(stem + kind) ?? new Map();
      centres.set(stem + kind, tally);
      note(tally, name, place);
    }
  }
  return [...centres.values()].flatMap((tally) => driftsIn('', tally));
};
