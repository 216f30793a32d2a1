import type { Rule } from '../../rule';
import { isBlank, measurementsOf, type MeasurementName } from './measurements';

interface Facts {
  readonly name: string;
  readonly measurement: MeasurementName;
}

export const blankValue: Rule<'blank-value', Facts> = {
  code: 'blank-value',
  severity: 'error',
  reason: '策定時の値、直近値、目標値のどれかがないと、様式の表に空欄が残り、進捗を計算できません。',
  source: '別紙２の様式（目標指標の表）',
  yieldsTo: ['error-cell', 'uncalculated-formula', 'unreadable-value'],
  *run({ report }) {
    for (const indicator of report.indicators) {
      for (const [measurement, { value }] of measurementsOf(indicator)) {
        if (!isBlank(value)) continue;
        yield { place: value.place, value: '', facts: { name: indicator.name.written, measurement } };
      }
    }
  },
};
