import type { Decimal } from 'decimal.js';
import { placeKey, type Place } from '../../../../domain/field';
import { figuresOf } from '../../../../domain/figures';
import { canonicalUnit, fiscalYearOf, unitsAgree, type Quantity } from '../../../../domain/notation';
import type { Indicator, Measurement } from '../../../../domain/report';
import { figureCells, placesOf } from '../../../grounds';
import type { Rule } from '../../../rule';
import { quantityOf } from '../../indicators/measurements';
import { besideTargets } from './besideTarget';
import { namedIndicators } from './namedIndicators';
import { isNear, partlyStated } from './partlyStated';
import { sinceThen, type SinceThen } from './sinceThen';
import { statedFigures, type Meant, type Stated } from './statedFigures';

interface Facts {
  readonly name: string;
  /** What the text says the figure is. */
  readonly meant: Meant | '目標値との差' | '達成率' | SinceThen['meant'];
  /** As the table has it. */
  readonly inTable: string;
  readonly differs: 'value' | 'unit';
}

export const figureInTextDiffers: Rule<'figure-in-text-differs', Facts> = {
  code: 'figure-in-text-differs',
  severity: 'warning',
  reason: '本文の値が目標指標の表と違えば、どちらかが誤りです。',
  source: '別紙２の様式（目標指標の表と本文）',
  needs: [{ table: '指標' }],
  *run(reading) {
    const told = new Set<string>();
    for (const { indicator, text, place } of namedIndicators(reading)) {
      for (const stated of statedFigures(text)) {
        const difference = differenceOf(stated, indicator);
        if (!difference) continue;
        const { inTable, differs, places } = difference;
        const facts = { name: indicator.name.written, meant: stated.meant, inTable, differs };
        told.add(`${placeKey(place)} ${stated.written}`);
        yield { place, value: stated.written, facts, restsOn: places, under: figureCells(indicator) };
      }
    }
    for (const { indicator, place, stated } of partlyStated(reading)) {
      const difference = differenceOf(stated, indicator);
      if (difference?.differs !== 'value' || told.has(`${placeKey(place)} ${stated.written}`)) continue;
      const { inTable, differs, places, own } = difference;
      if (!isNear(stated.quantity.low, own)) continue;
      told.add(`${placeKey(place)} ${stated.written}`);
      const facts = { name: indicator.name.written, meant: stated.meant, inTable, differs };
      yield { place, value: stated.written, facts, restsOn: places, under: figureCells(indicator) };
    }
    for (const { indicator, place, meant, written, computed } of besideTargets(reading)) {
      if (told.has(`${placeKey(place)} ${written}`)) continue;
      const facts = { name: indicator.name.written, meant, inTable: computed, differs: 'value' as const };
      const places = placesOf([indicator.latest.value, indicator.target.value]);
      yield { place, value: written, facts, restsOn: places, under: figureCells(indicator) };
    }
    for (const { indicator, place, meant, written, computed, restsOn } of sinceThen(reading)) {
      const facts = { name: indicator.name.written, meant, inTable: computed, differs: 'value' as const };
      yield { place, value: written, facts, restsOn, under: figureCells(indicator) };
    }
  },
};

/** A figure of the table and how it is written there. */
interface InTable {
  /** Its cell, and that of the unit where the row has one for all figures. */
  readonly places: readonly Place[];
  readonly quantity: Quantity;
  readonly unit: string | null;
  readonly written: string;
}

/** How a stated figure differs from all figures that it may be; null where it agrees with one or none is there. */
function differenceOf(
  stated: Stated,
  indicator: Indicator,
): (Pick<Facts, 'inTable' | 'differs'> & Pick<InTable, 'places'> & { readonly own: Decimal }) | null {
  const candidates = candidatesOf(stated.meant, indicator);
  const [first] = candidates;
  if (!first || candidates.some((each) => agrees(stated, each) && isSameUnit(stated.quantity.unit, each.unit)))
    return null;
  if (candidates.every(({ unit }) => isSameUnit(stated.quantity.unit, unit)))
    return { inTable: first.written, differs: 'value', places: first.places, own: first.quantity.low };
  return agrees(stated, first)
    ? { inTable: first.written, differs: 'unit', places: first.places, own: first.quantity.low }
    : null;
}

function candidatesOf(meant: Meant, indicator: Indicator): readonly InTable[] {
  const { baseline, latest, target } = figuresOf(indicator);
  const own = canonicalUnit(indicator.unit.value ?? '');
  const inTable = ({ value: { written, place } }: Measurement, quantity: Quantity | null): readonly InTable[] =>
    quantity
      ? [
          {
            places: [place, ...placesOf([indicator.unit])],
            quantity,
            unit: quantity.unit ?? own,
            written: quantity.unit || !own ? written : `${written}${own}`,
          },
        ]
      : [];
  const quantity = (figure: typeof baseline): Quantity | null => (figure.kind === 'figure' ? figure.quantity : null);
  if (meant === '策定時の値') return inTable(indicator.baseline, quantity(baseline));
  if (meant === '直近値') return inTable(indicator.latest, quantity(latest));
  if (meant === '目標値') return inTable(indicator.target, quantity(target));
  const measured = [
    [indicator.latest, quantity(latest)] as const,
    [indicator.baseline, quantity(baseline)] as const,
    ...indicator.series.map((each) => [each, quantityOf(each.value)] as const),
  ].filter(([each]) => yearOf(each) === meant.year);
  const ofTarget = yearOf(indicator.target) === meant.year ? inTable(indicator.target, quantity(target)) : [];
  // A value of that year that cannot be read may be the one meant.
  if (measured.length === 0 || measured.some(([, found]) => found === null)) return [];
  return [...measured.flatMap(([each, found]) => inTable(each, found)), ...ofTarget];
}

function yearOf({ period: { value } }: Measurement): number | null {
  const years = value && fiscalYearOf(value);
  return years && years.from === years.to ? years.from : null;
}

/** The same up to rounding to the fewer places; a single figure within a range of the table is no mistake. */
function agrees({ quantity: { low, high } }: Stated, { quantity }: InTable): boolean {
  if (low.eq(high)) return isRounded(low, quantity.low) || (low.gte(quantity.low) && low.lte(quantity.high));
  return isRounded(low, quantity.low) && isRounded(high, quantity.high);
}

function isRounded(one: Decimal, other: Decimal): boolean {
  const places = Math.min(one.decimalPlaces(), other.decimalPlaces());
  return one.toDecimalPlaces(places).eq(other.toDecimalPlaces(places));
}

/** Several words for one sort of thing counted: a text may call 市町村 保険者, and a place by what it is. */
const SORTS = [
  /^(?:市|町|村|市町村|市区町村|市町|町村|自治体|保険者|団体)$/,
  /^(?:か所|事業所|施設|会場|教室|拠点|病院|診療所|ステーション|機関|医療機関|サロン|カフェ|団体|グループ)$/,
];
const PER = /\/(?:年度|年|月|週|日)$|累計|延べ|年間/g;

function isSameUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return (
    unitsAgree(one.replace(PER, '') || null, other.replace(PER, '') || null) ||
    SORTS.some((sort) => sort.test(one) && sort.test(other))
  );
}
