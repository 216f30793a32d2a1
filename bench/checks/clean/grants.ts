import type { Random } from '../random';
import { commas } from './cells';
import { difference, percent } from './figures';
import type { Spec } from './spec';
import { fiscalYear } from './times';

/** A row of 交付金得点; the grant of a year judges the record of the year before. */
export interface GrantMade {
  readonly year: number;
  readonly score: number;
  readonly full: number;
  readonly average: number;
}

export interface GrantsMade {
  readonly rows: readonly GrantMade[];
  readonly sentence: string;
}

/** The points of two years with full marks of their own, and what the text says of the later. */
export function makeGrants(spec: Spec, random: Random): GrantsMade {
  const before = grant(spec.year, random.int(40, 48) * 50, random);
  const now = grant(spec.year + 1, random.int(49, 60) * 50, random);
  const [rate, average] = [now.score, now.average].map((points) => percent(points, now.full));
  const points = difference(rate ?? '', average ?? '');
  const sentence =
    `${fiscalYear(now.year)}の交付金における得点率は${rate}％で、全国平均の${average}％を` +
    `${points.abs().toFixed(1)}ポイント${points.isNegative() ? '下回った' : '上回った'}。` +
    `得点は${commas(now.score)}点／${commas(now.full)}点（${rate}％）である。`;
  return { rows: [before, now], sentence };
}

function grant(year: number, full: number, random: Random): GrantMade {
  const score = Math.round(full * (0.5 + random.next() * 0.25));
  return { year, full, score, average: score + random.pick([-1, 1]) * random.int(40, 160) };
}
