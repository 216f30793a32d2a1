import type { Missing } from '../../../domain/notation/types';
import type { Rule } from '../../rule';
import { latenessOf } from './lateness';
import { measurementsOf, type MeasurementName } from './measurements';

interface Facts {
  readonly name: string;
  readonly measurement: MeasurementName;
  readonly why: Missing;
}

export const missingFigure: Rule<'missing-figure', Facts> = {
  code: 'missing-figure',
  severity: 'warning',
  reason: '「集計中」などのままでは進捗を計算できず、提出までに値が入らないおそれがあります。',
  source: '別紙２の様式（目標指標の表）',
  *run(reading) {
    for (const indicator of reading.report.indicators) {
      const explained = latenessOf(indicator, reading);
      for (const [measurement, { value: field }] of measurementsOf(indicator)) {
        if (field.value?.kind !== 'missing' || field.value.why === 'blank' || field.written.trim() === '') continue;
        const facts = { name: indicator.name.written, measurement, why: field.value.why };
        yield { place: field.place, value: field.written, facts, explained };
      }
    }
  },
};
