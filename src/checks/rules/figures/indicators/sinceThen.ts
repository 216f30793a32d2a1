import { Decimal } from 'decimal.js';
import { figuresOf } from '../../../../domain/figures';
import type { Place } from '../../../../domain/field';
import { fiscalYearOf, unitsAgree } from '../../../../domain/notation';
import type { Reading } from '../../../../domain/reading';
import type { Indicator } from '../../../../domain/report';
import { placesOf } from '../../../grounds';
import { quantityOf } from '../../indicators/measurements';
import { namedIndicators } from './namedIndicators';
import { partlyNamed } from './partlyNamed';

/** What a text says that an indicator grew by since a time whose value the table has too. */
export interface SinceThen {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly meant: '策定時の値との差' | '前年度の値との差';
  readonly written: string;
  /** What it should be, with its sign where the words go the other way. */
  readonly computed: string;
  readonly restsOn: readonly Place[];
}

const SINCE =
  /(?:^|[、。\s])(?<then>策定時?当?初?|前年度|昨年度)(?:の値|末)?(?:から|より|(?:に|と)比べ(?:て)?|(?:に|と)比較して)、?(?<amount>\d[\d,]*(?:\.\d+)?)(?<unit>か所|ポイント|[^\d\s、。()%をにはがとでよのへ増減上低]{1,6})の?(?<way>増|減|上昇|低下)/g;

/** The growths since 策定時 or last year that do not follow from the table. */
export function* sinceThen(reading: Reading): Generator<SinceThen> {
  const fiscalYear = reading.report.basics.fiscalYear.value;
  for (const { indicator, text, place } of [...namedIndicators(reading), ...partlyNamed(reading)]) {
    if (!/策定|年度/.test(text)) continue;
    const { latest } = figuresOf(indicator);
    if (latest.kind !== 'figure' || latestYear(indicator) !== fiscalYear) continue;
    for (const match of text.matchAll(SINCE)) {
      const { then = '', amount = '', unit = '', way = '' } = match.groups ?? {};
      const isBaseline = then.startsWith('策定');
      const base = isBaseline
        ? baselineOf(indicator)
        : valueOfYear(indicator, fiscalYear === null ? null : fiscalYear - 1);
      const own = latest.quantity.unit ?? indicator.unit.value ?? '';
      const isUnit = unit === 'ポイント' ? own === '%' : own !== '%' && unitsAgree(own, unit);
      if (!base || !isUnit || !latest.quantity.low.eq(latest.quantity.high)) continue;
      const difference = latest.quantity.low.minus(base);
      const stated = new Decimal(amount.replaceAll(',', '')).times(/増|上/.test(way) ? 1 : -1);
      if (difference.eq(stated)) continue;
      yield {
        indicator,
        place,
        meant: isBaseline ? '策定時の値との差' : '前年度の値との差',
        written: `${amount}${unit}${match[0].endsWith(way) ? way : ''}`,
        computed: `${difference.abs().toString()}${unit}${difference.isNegative() ? '減' : '増'}`,
        restsOn: placesOf([indicator.latest.value, indicator.baseline.value]),
      };
    }
  }
}

function latestYear({ latest }: Indicator): number | null {
  const years = latest.period.value && fiscalYearOf(latest.period.value);
  return years && years.from === years.to ? years.from : null;
}

function baselineOf(indicator: Indicator): Decimal | null {
  const { baseline } = figuresOf(indicator);
  return baseline.kind === 'figure' && baseline.quantity.low.eq(baseline.quantity.high) ? baseline.quantity.low : null;
}

/** The value of a fiscal year, which may be that of 策定時. */
function valueOfYear(indicator: Indicator, year: number | null): Decimal | null {
  const found = [indicator.baseline, ...indicator.series].find(({ period }) => {
    const years = period.value && fiscalYearOf(period.value);
    return year !== null && years?.from === year && years.to === year;
  });
  const quantity = found ? quantityOf(found.value) : null;
  return quantity && quantity.low.eq(quantity.high) ? quantity.low : null;
}
