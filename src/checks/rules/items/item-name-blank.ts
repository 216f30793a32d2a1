import type { Rule } from '../../rule';

export const itemNameBlank: Rule<'item-name-blank', null> = {
  code: 'item-name-blank',
  severity: 'error',
  reason: '項目名は別紙２の「項目名」の欄に印字され、指標や実績を結び付ける手掛かりです。',
  source: '別紙２の様式（項目名）',
  yieldsTo: ['error-cell', 'uncalculated-formula', 'missing-column'],
  *run({ report, observations }) {
    const under = observations.flatMap((each) =>
      each.kind === 'nearHeader' && each.table === '項目' ? [each.place] : [],
    );
    for (const { name } of report.items) {
      if (name.written.trim() === '') yield { place: name.place, value: '', facts: null, under };
    }
  },
};
