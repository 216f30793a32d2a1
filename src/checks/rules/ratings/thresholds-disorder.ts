import type { Rule } from '../../rule';

interface Facts {
  readonly excellent: string;
  readonly good: string;
  readonly fair: string;
}

export const thresholdsDisorder: Rule<'thresholds-disorder', Facts> = {
  code: 'thresholds-disorder',
  severity: 'error',
  reason: '評価基準の大小が入れ替わっていると、評価区分が正しく決まりません。',
  source: '評価区分の決め方（◎、○、△の順に下限が小さくなる）',
  *run({ report: { basics } }) {
    const { excellent, good, fair } = basics.thresholds;
    if (excellent.gte(good) && good.gte(fair)) return;
    const { thresholdFields } = basics;
    const field = excellent.gte(good) ? thresholdFields.fair : thresholdFields.good;
    yield {
      place: field.present ? field.place : null,
      value: field.written,
      facts: { excellent: excellent.toString(), good: good.toString(), fair: fair.toString() },
    };
  },
};
