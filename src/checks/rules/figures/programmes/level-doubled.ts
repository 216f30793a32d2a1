import type { Rule } from '../../../rule';
import { programmeYearsOf } from './levels';

interface Facts {
  readonly programme: string;
  readonly fiscalYear: number;
}

export const levelDoubled: Rule<'level-doubled', Facts> = {
  code: 'level-doubled',
  severity: 'error',
  reason: '同じ保険者を二度数えると、割合が狂います。',
  source: '給付適正化実施状況の表（全ての保険者を一度ずつ）',
  needs: [{ table: '給付適正化実施状況' }],
  *run({ report }) {
    for (const { programme, fiscalYear, rows } of programmeYearsOf(report)) {
      for (const [, ...again] of rows.values()) {
        for (const { insurer } of again) {
          yield { place: insurer.place, value: insurer.written, facts: { programme, fiscalYear } };
        }
      }
    }
  },
};
