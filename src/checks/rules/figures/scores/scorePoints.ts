import { Decimal } from 'decimal.js';
import type { Place } from '../../../../domain/field';
import { isNear } from '../indicators/partlyStated';

/** Points as the table of the grants has them. */
export interface PointsOfYear {
  readonly score: Decimal;
  readonly average: Decimal | null;
  readonly full: Decimal;
  readonly cells: readonly Place[];
}

export interface WrongPoints {
  readonly what: '得点' | '全国平均の得点' | '満点';
  readonly written: string;
  readonly inTable: Decimal;
  readonly cells: readonly Place[];
}

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)点';
const PATTERNS = [
  ['得点', new RegExp(`(?<!平均の?)得点(?:は|が)、?${NUMBER}(?!満点)`, 'g')],
  ['全国平均の得点', new RegExp(`全国平均(?:点|の得点)?(?:の|は|が|を|\\()?、?${NUMBER}`, 'g')],
  ['満点', new RegExp(`(?<![\\d点])満点(?:は|が|の)?、?${NUMBER}`, 'g')],
] as const;

/** 「得点は1,224点」: points that a sentence (NFKC) states alone and that are a slip of those of its year. */
export function wrongPoints(sentence: string, known: readonly PointsOfYear[]): readonly WrongPoints[] {
  return PATTERNS.flatMap(([what, pattern]) =>
    Array.from(sentence.matchAll(pattern)).flatMap(([, digits = '']) => {
      const stated = new Decimal(digits.replaceAll(',', ''));
      const own = known.flatMap((mark) => {
        const points = { 得点: mark.score, 全国平均の得点: mark.average, 満点: mark.full }[what];
        return points ? [{ points, cells: mark.cells }] : [];
      });
      if (own.some(({ points }) => points.eq(stated))) return [];
      const near = own.filter(({ points }) => isNear(stated, points));
      const [best] = near.toSorted((a, b) => apart(a.points, stated).cmp(apart(b.points, stated)));
      return best ? [{ what, written: `${digits}点`, inTable: best.points, cells: best.cells }] : [];
    }),
  );
}

const apart = (one: Decimal, other: Decimal): Decimal => one.minus(other).abs();
