import type { Rule } from '../../rule';
import { observed } from './observed';

export const unknownLabel: Rule<'unknown-label', null> = {
  code: 'unknown-label',
  severity: 'warning',
  reason: '様式にない欄の文は、読み取られず、別紙２に印字されません。',
  source: '別紙２の様式（項目ごとの欄）',
  *run(reading) {
    for (const { place, written } of observed(reading, 'unknownLabel')) {
      yield { place, value: written, facts: null, cause: written };
    }
  },
};
