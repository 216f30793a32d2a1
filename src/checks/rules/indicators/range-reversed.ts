import { readValue } from '../../../domain/notation';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { measurementsOf, type MeasurementName } from './measurements';

interface Facts {
  readonly name: string;
  readonly measurement: MeasurementName;
}

export const rangeReversed: Rule<'range-reversed', Facts> = {
  code: 'range-reversed',
  severity: 'error',
  reason: '範囲の上限と下限が逆では、値の入力誤りのおそれがあり、読み手に伝わりません。',
  source: '範囲の表し方（小さい値～大きい値）',
  *run({ report }) {
    for (const indicator of report.indicators) {
      for (const [measurement, { value }] of measurementsOf(indicator)) {
        if (!/[~～〜]/.test(value.written) || !isReversed(value.written)) continue;
        yield { place: value.place, value: value.written, facts: { name: indicator.name.written, measurement } };
      }
    }
  },
};

function isReversed(written: string): boolean {
  const [low, high, ...more] = fold(written)
    .split('~')
    .map((end) => readValue(end));
  if (low?.kind !== 'quantity' || high?.kind !== 'quantity' || more.length > 0) return false;
  return low.quantity.low.gt(high.quantity.high);
}
