import type { Rule } from '../../rule';
import { documentTexts } from './documentTexts';
import { centreDrifts } from './drift/centres';
import { listedDrifts } from './drift/listed';
import { longVowelDrifts } from './drift/longVowel';

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
    const texts = [...documentTexts(reading)];
    for (const find of [listedDrifts, longVowelDrifts, centreDrifts]) {
      for (const { rare, usual, usualCount, places } of find(texts)) {
        for (const place of places) {
          const facts = { usual, usualCount, count: places.length };
          yield { place, value: rare, facts, cause: `${rare}\n${usual}` };
        }
      }
    }
  },
};
