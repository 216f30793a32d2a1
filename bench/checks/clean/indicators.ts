import type { Rating } from '../../../src/domain/rating';
import type { Random } from '../random';
import { commas, type Content } from './cells';
import { difference, rounded } from './figures';
import type { Spec } from './spec';
import type { FigureTheme, Theme } from './themes';
import { fiscalYear } from './times';

/** An indicator with values that bear out its rating. */
export interface IndicatorMade extends Pick<FigureTheme, 'name' | 'unit' | 'direction' | 'places'> {
  readonly baseline: number;
  readonly latest: number;
  /** The upper end, where the latest value is a range. */
  readonly latestTo: number | null;
  readonly target: number;
  readonly met: boolean;
  readonly rating: Rating;
}

/** The indicators of an item, each drawn until the computed rating is ◎ if and only if its target is met. */
export function makeIndicators({ figures }: Theme, spec: Spec, random: Random): readonly IndicatorMade[] {
  return figures.map((figure, index) => {
    const isRange = spec.ranges && index === 0;
    for (;;) {
      const made = drawn(figure, isRange, spec, random);
      if (made) return made;
    }
  });
}

const SHARES = [0.1, 0.2, 0.35, 0.45, 0.65, 0.72, 1.05, 1.15];

function drawn(figure: FigureTheme, isRange: boolean, spec: Spec, random: Random): IndicatorMade | null {
  const { name, unit, direction, places } = figure;
  const way = direction === 'up' ? 1 : -1;
  const baseline = rounded(figure.from + random.next() * (figure.to - figure.from), places);
  const target = rounded(baseline * (1 + way * (0.15 + random.next() * 0.4)), places);
  const latest = rounded(baseline + (target - baseline) * random.pick(SHARES), places);
  const latestTo = isRange ? rounded(latest + Math.abs(target - baseline) * 0.03 + 1, places) : null;
  const ends = [latest, latestTo ?? latest].map((end) => judged(baseline, end, target, direction, spec));
  const [low, high] = ends;
  if (!low || !high || low.rating !== high.rating || low.met !== high.met) return null;
  const isPlain = (low.rating === '◎') === low.met && latest !== baseline && latest !== target && latestTo !== target;
  return isPlain ? { name, unit, direction, places, baseline, latest, latestTo, target, ...low } : null;
}

function judged(baseline: number, latest: number, target: number, direction: 'up' | 'down', spec: Spec) {
  const met = direction === 'up' ? latest >= target : latest <= target;
  const attained = direction === 'up' ? latest / target : target / latest;
  const rate = 100 * (spec.method === '進捗率' ? (latest - baseline) / (target - baseline) : attained);
  const [excellent, good, fair] = spec.thresholds;
  const rating: Rating = rate >= excellent ? '◎' : rate >= good ? '○' : rate >= fair ? '△' : '×';
  return { met, rating };
}

/** A value as the text writes it: 「1,234か所」「6.2％」. */
export function written({ unit, places }: Pick<IndicatorMade, 'unit' | 'places'>, value: number): string {
  return `${plain(value, places)}${unit}`;
}

const plain = (value: number, places: number): string => (places > 0 ? value.toFixed(places) : commas(value));

/** The latest value as the text writes it. */
function latestWritten(indicator: IndicatorMade): string {
  const { latest, latestTo, places } = indicator;
  return latestTo === null ? written(indicator, latest) : `${plain(latest, places)}～${written(indicator, latestTo)}`;
}

/** A value in the table. */
export function inTable(indicator: IndicatorMade, which: 'baseline' | 'latest' | 'target', spec: Spec): Content {
  const value = indicator[which];
  if (which === 'latest' && indicator.latestTo !== null) {
    return spec.units ? latestWritten(indicator) : latestWritten(indicator).replace(indicator.unit, '');
  }
  return spec.units ? written(indicator, value) : value;
}

/** What the text says of an indicator: the way from its baseline, and whether its target is met. */
export function sentenceOf(indicator: IndicatorMade, spec: Spec, random: Random): string {
  const { name, unit, baseline, latest, target, direction } = indicator;
  const isUp = direction === 'up';
  const from = `策定時の${written(indicator, baseline)}`;
  const year = random.next() < 0.5 ? `${fiscalYear(spec.year)}は` : '';
  const points = unit === '％' ? `${difference(String(latest), String(baseline)).abs().toFixed(1)}ポイント` : '';
  const verb = isUp ? (unit === '％' ? '上昇' : '増加') : unit === '％' ? '低下' : '減少';
  const way = `${name}は、${from}から${year}${latestWritten(indicator)}${points ? `へ${points}` : 'に'}${verb}`;
  const goal = `目標値の${written(indicator, target)}`;
  if (indicator.met) {
    const passed = isUp ? '上回った' : '下回った';
    return random.next() < 0.5 ? `${way}し、${goal}を${passed}。` : `${way}し、${goal}を達成した。`;
  }
  return random.next() < 0.5 ? `${way}したものの、${goal}には届かなかった。` : `${way}したが、${goal}は未達成である。`;
}
