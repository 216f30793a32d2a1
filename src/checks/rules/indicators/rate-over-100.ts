import type { Indicator } from '../../../domain/report';
import { placesOf } from '../../grounds';
import type { Rule } from '../../rule';
import { measurementsOf, quantityOf, type MeasurementName } from './measurements';

interface Facts {
  readonly name: string;
  readonly measurement: MeasurementName | '年次ごとの値';
}

export const rateOver100: Rule<'rate-over-100', Facts> = {
  code: 'rate-over-100',
  severity: 'warning',
  reason: '全体に占める割合は100％を超えないため、超える値は桁や数字の入力誤りのおそれがあります。',
  source: '割合の計算（該当する数÷全体の数）',
  needs: [{ table: '指標' }],
  *run({ report }) {
    for (const indicator of report.indicators) {
      if (!isShare(indicator)) continue;
      const figures = figuresOf(indicator);
      const over = figures.filter(({ quantity }) => quantity.low.gt(WHOLE));
      // Where most are over it, the rate is none of a whole.
      if (2 * over.length >= figures.length) continue;
      for (const { measurement, value } of over) {
        yield {
          place: value.place,
          value: value.written,
          facts: { name: indicator.name.written, measurement },
          restsOn: placesOf(figures.map((each) => each.value)),
        };
      }
    }
  },
};

const WHOLE = 100;

/** Rates that may well be over 100 %. */
const OF_OTHERS =
  /増加率|減少率|増減率|伸び|達成率|達成割合|充足率|充足割合|進捗率|執行率|稼働率|利用率|倍率|[前対]年|計画[比値]|対計画|指数|見込/;

function isShare({ name, unit, baseline, latest, target }: Indicator): boolean {
  if (!/率|割合/.test(name.written) || OF_OTHERS.test(name.written)) return false;
  return [unit, name, baseline.value, latest.value, target.value].some(({ written }) =>
    /[%％]|パーセント/.test(written),
  );
}

function figuresOf(indicator: Indicator) {
  const yearly = indicator.series.map(({ value }) => ['年次ごとの値', { value }] as const);
  return [...measurementsOf(indicator), ...yearly].flatMap(([measurement, { value }]) => {
    const quantity = quantityOf(value);
    return quantity ? [{ measurement, value, quantity }] : [];
  });
}
