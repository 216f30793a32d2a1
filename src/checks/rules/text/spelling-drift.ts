import type { Rule } from '../../rule';
import { documentTexts } from './documentTexts';
import { centreDrifts } from './drift/centres';
import { insurerDrifts } from './drift/insurers';
import { listedDrifts } from './drift/listed';
import { longVowelDrifts } from './drift/longVowel';
import { withoutAddresses } from './texts';

interface Facts {
  readonly usual: string;
  readonly usualCount: number;
  readonly count: number;
}

export const spellingDrift: Rule<'spelling-drift', Facts> = {
  code: 'spelling-drift',
  severity: 'info',
  reason: '一つの文書の中で表記が揺れると、別のものを指すように読めます。',
  source: '表記の統一（一つの文書では一つの表記を用いる）',
  *run(reading) {
    const texts = documentTexts(reading).map(({ text, place }) => ({ text: withoutAddresses(text), place }));
    const drifts = [
      ...[listedDrifts, longVowelDrifts, centreDrifts].flatMap((find) => find(texts)),
      ...insurerDrifts(reading, texts),
    ];
    for (const { rare, usual, usualCount, places } of drifts) {
      for (const place of places) {
        const facts = { usual, usualCount, count: places.length };
        yield { place, value: rare, facts, cause: `${rare}\n${usual}` };
      }
    }
  },
};
