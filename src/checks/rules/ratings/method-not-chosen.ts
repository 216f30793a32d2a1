import type { Rule } from '../../rule';
import { progressesOf, type RateFacts } from './progress';
import { roundRate, type Progress } from '../../../domain/progress';

interface Facts {
  /** Indicators without a method. */
  readonly count: number;
  /** One of them under both methods, where they tell apart. */
  readonly example: { readonly name: string; readonly progress: RateFacts; readonly attainment: RateFacts } | null;
}

export const methodNotChosen: Rule<'method-not-chosen', Facts> = {
  code: 'method-not-chosen',
  severity: 'warning',
  reason: '進捗率と達成率では評価区分が変わることがあり、どちらによるかは人が決めます。',
  source: '進捗率と達成率の定義（計算方法を選び、値とともに示す）',
  *run({ from, report }) {
    // A form has no place for it.
    if (from === 'forms') return;
    const open = progressesOf(report).filter(([, { chosen }]) => !chosen);
    if (open.length === 0) return;
    const { method } = report.basics;
    yield {
      place: method.present ? method.place : null,
      value: method.written,
      facts: { count: open.length, example: exampleOf(open) },
    };
  },
};

function exampleOf(open: ReturnType<typeof progressesOf>): Facts['example'] {
  for (const [{ name }, { rates }] of open) {
    const progress = factsOf('progress', rates);
    const attainment = factsOf('attainment', rates);
    if (progress && attainment) return { name: name.written, progress, attainment };
  }
  return null;
}

function factsOf(method: Progress['method'], rates: Progress['rates']): RateFacts | null {
  const rate = rates[method];
  return rate.kind === 'interval' ? { method, low: roundRate(rate.low), high: roundRate(rate.high) } : null;
}
