import { figuresOf, quantitiesOf, type Figures } from './figures';
import { directionOfBound, metOf, type Met } from './met';
import type { Quantity, ValueNotation } from './notation/types';
import { unitsAgree } from './notation/units';
import { attainmentRate, none, progressRate, type NoRate, type Part, type Rate } from './rate';
import { ratingsOfInterval, type Rating } from './rating';
import type { Basics, Direction, Indicator, Method } from './report';

export { roundRate } from './rate';
export type { Met, NoRate, Part, Rate };

/** How far an indicator has come, under both methods, and what may be concluded from it. */
export interface Progress {
  /** The method whose rate counts: the indicator's own, else the workbook's, else 進捗率. */
  readonly method: Method;
  /** false where neither the indicator nor the workbook names a method: a person is to choose. */
  readonly chosen: boolean;
  /** Null where neither a person nor the figures say. */
  readonly direction: Direction | null;
  /** true where a person wrote it, false where it follows from the figures. */
  readonly directionGiven: boolean;
  /** The figures the rates are made of, a pair resolved to the one that counts; null where there is none. */
  readonly figures: Readonly<Record<Part, Quantity | null>>;
  readonly rates: Readonly<Record<Method, Rate>>;
  /** The rate of `method`. */
  readonly rate: Rate;
  readonly met: Met;
  /** The computed 参考評価: only where the whole interval lies in one level. */
  readonly rating: Rating | null;
  /** Every level the interval touches, best first; empty without a rate. */
  readonly candidates: readonly Rating[];
  /** One of the figures is only about right (約, 程度, 見込み). */
  readonly approximate: boolean;
}

/** Computes rates, 目標達成 and 参考評価 of an indicator by the settings of its workbook. Exact; nothing is rounded. */
export function progressOf(indicator: Indicator, basics: Basics): Progress {
  const figures = figuresOf(indicator);
  const own = indicator.method.value ?? basics.method.value;
  const method = own ?? 'progress';
  const direction = directionOf(indicator, figures);
  const rates = { progress: progressOfFigures(figures), attainment: attainmentOfFigures(figures, direction) };
  const rate = rates[method];
  const candidates = rate.kind === 'interval' ? ratingsOfInterval(rate.low, rate.high, basics.thresholds) : [];
  return {
    method,
    chosen: own !== null,
    direction,
    directionGiven: indicator.direction.value !== null,
    figures: {
      baseline: quantityOf(figures, 'baseline'),
      latest: quantityOf(figures, 'latest'),
      target: quantityOf(figures, 'target'),
    },
    rates,
    rate,
    met: metOfFigures(figures, direction),
    rating: candidates.length === 1 ? (candidates[0] ?? null) : null,
    candidates,
    approximate: quantitiesOf(figures).some(({ approximate }) => approximate),
  };
}

function quantityOf(figures: Figures, part: Part): Quantity | null {
  const figure = figures[part];
  return figure.kind === 'figure' ? figure.quantity : null;
}

/** Given, else from target − baseline, else from a bound in the target (以上, 未満, 全国平均を上回る). */
function directionOf(indicator: Indicator, figures: Figures): Direction | null {
  return indicator.direction.value ?? directionOfDifference(figures) ?? directionOfTarget(indicator.target.value.value);
}

function directionOfDifference(figures: Figures): Direction | null {
  const [baseline, target] = [quantityOf(figures, 'baseline'), quantityOf(figures, 'target')];
  if (baseline === null || target === null || !unitsAgree(baseline.unit, target.unit)) return null;
  if (target.low.gt(baseline.high)) return 'up';
  if (target.high.lt(baseline.low)) return 'down';
  const points = baseline.low.eq(baseline.high) && target.low.eq(target.high);
  return points && target.bound === 'exact' ? 'keep' : null;
}

function directionOfTarget(target: ValueNotation | null): Direction | null {
  switch (target?.kind) {
    case 'quantity':
    case 'pair':
      return directionOfBound(target.quantity.bound);
    case 'relative':
      return directionOfBound(target.bound);
    default:
      return null;
  }
}

function progressOfFigures({ baseline, latest, target }: Figures): Rate {
  if (latest.kind === 'none') return latest;
  if (baseline.kind === 'none') return baseline;
  if (target.kind === 'none') return target;
  return (
    openBound(latest.quantity, 'latest') ??
    openBound(baseline.quantity, 'baseline') ??
    unitConflict([baseline.quantity, latest.quantity, target.quantity]) ??
    progressRate(baseline.quantity, latest.quantity, target.quantity)
  );
}

function attainmentOfFigures({ latest, target }: Figures, direction: Direction | null): Rate {
  if (latest.kind === 'none') return latest;
  if (target.kind === 'none') return target;
  return (
    openBound(latest.quantity, 'latest') ??
    unitConflict([latest.quantity, target.quantity]) ??
    attainmentRate(latest.quantity, target.quantity, direction)
  );
}

/** A bound of the target («10%未満») is no hindrance: the rate is computed to the bound itself. */
function openBound({ bound }: Quantity, part: Part): Rate | null {
  return bound === 'exact' ? null : none({ kind: 'openBound', part });
}

function unitConflict(quantities: readonly Quantity[]): Rate | null {
  const units = quantities.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const conflict = units.some((unit) => !unitsAgree(unit, units[0] ?? null));
  return conflict ? none({ kind: 'unitConflict', units: [...new Set(units)] }) : null;
}

function metOfFigures({ latest, target }: Figures, direction: Direction | null): Met {
  if (latest.kind === 'none' || target.kind === 'none') return 'undecided';
  if (!unitsAgree(latest.quantity.unit, target.quantity.unit)) return 'undecided';
  return metOf(latest.quantity, target.quantity, direction);
}
