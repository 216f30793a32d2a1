import type { Decimal } from 'decimal.js';
import type { Place } from '../../../../domain/field';
import { figuresIn, unitsAgree, type FigureInText } from '../../../../domain/notation';
import type { Reading } from '../../../../domain/reading';
import type { Indicator } from '../../../../domain/report';
import { fiscalYearsIn } from '../../time/years';
import { namedIndicators } from './namedIndicators';
import { partlyNamed, type PartlyNamed } from './partlyNamed';
import { statedFigures, type Meant, type Stated } from './statedFigures';

export interface PartlyStated {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly stated: Stated;
}

/**
 * The figures that sentences state of indicators which they name only in part. That another thing is meant is likelier
 * here: what is no slip of the figure in the table (`isNear`) is not told.
 */
export function* partlyStated(reading: Reading): Generator<PartlyStated> {
  for (const named of [...partlyNamed(reading), ...whollyNamed(reading)]) {
    if (OTHERS.test(named.text.slice(0, 12))) continue;
    for (const stated of [...statedFigures(named.text), ...plainlyStated(named)]) {
      if (!hasUnitOf(named.indicator, stated) || !isOwnTarget(named, stated) || isOfOneYear(named, stated)) continue;
      const written = stated.written.replace(IN_ALL, '').replace(/[をに]?(?:超|上|下|増|減|低|達|伸).*$/, '');
      yield { indicator: named.indicator, place: named.place, stated: { ...stated, written } };
    }
  }
}

/** The same of sentences with the whole name; what these say in other ways is looked at elsewhere. */
const whollyNamed = (reading: Reading): readonly PartlyNamed[] =>
  namedIndicators(reading).map((each) => ({ ...each, text: each.text.replace(/^」?(?:は|も|が)、?/, ''), lead: '' }));

const OTHERS = /^、?(?:前年|昨年|前回|全国|国の|うち)/;
const IN_ALL = /累計|累積|通算|延べ/;
const BEFORE_FIRST = /^(?:令和\d{1,2}年度末?(?:に|で|時点で|現在で?)?は?、?)?(?:累計で?|延べ|計|県内)?$/;
/** 「令和７年３月末で」 is the end of the fiscal year before. */
const MARCH = /^令和(\d{1,2})年3月(?:末日?|31日)(?:時点|現在)?(?:に|で|の)?は?、?(?:累計で?|延べ|計)?$/;
const REIWA = 2018;
const AFTER_FIRST =
  /^(?:(?:\([^()]*\))?(?:とな|と、|と目標|に(?:達|増|上昇|改善|減|低下|な)|で(?:あ|、|。|$)|まで(?:増|上昇|減)|へ(?:増|と増|上昇)))/;
const FROM = /^(?:\([^()]*\))?から、?(?:令和\d{1,2}年度末?(?:に|は|には)?、?)?$/;
const TO = /^(?:\([^()]*\))?(?:へと|へ|に|まで|とな)/;

/** 「…は15市町となり」 in 自己評価 is the latest value, 「令和５年度の…は15市町」 that of the year. */
function plainlyStated({ text, lead, section, indicator }: PartlyNamed): readonly Stated[] {
  const [first, second] = figuresIn(text);
  if (!first || !isSingle(first) || isCumulative(indicator) !== IN_ALL.test(text.slice(0, first.end))) return [];
  const as = (figure: FigureInText, meant: Meant): readonly Stated[] => [
    { ...figure, meant, written: text.slice(figure.start, figure.end) },
  ];
  const before = text.slice(0, first.start);
  if (lead !== '') {
    const year = fiscalYearsIn(lead)[0]?.year;
    return year !== undefined && before === '' ? as(first, { year }) : [];
  }
  const ended = MARCH.exec(before)?.[1];
  if (ended !== undefined) return as(first, { year: REIWA + Number(ended) - 1 });
  if (section !== 'evaluation') return [];
  if (BEFORE_FIRST.test(before) && AFTER_FIRST.test(text.slice(first.end)))
    return fiscalYearsIn(before).length > 0 ? [] : as(first, '直近値');
  const isWay =
    second && isSingle(second) && FROM.test(text.slice(first.end, second.start)) && TO.test(text.slice(second.end));
  return before === '' && isWay ? as(second, '直近値') : [];
}

/** 「令和５年度に4,520人」 of an indicator that counts all years together. */
const isOfOneYear = ({ text, indicator }: PartlyNamed, { meant, end }: Stated): boolean =>
  typeof meant === 'object' && isCumulative(indicator) && !IN_ALL.test(text.slice(0, end));

const isCumulative = ({ name, unit }: Indicator): boolean => IN_ALL.test(name.written) || IN_ALL.test(unit.written);

const isSingle = ({ quantity: { low, high, bound, approximate } }: FigureInText): boolean =>
  low.eq(high) && bound === 'exact' && !approximate;

function hasUnitOf({ unit, latest, target }: Indicator, { quantity }: Stated): boolean {
  const written = [target, latest].map(({ value: { value } }) =>
    value?.kind === 'quantity' ? value.quantity.unit : null,
  );
  const own = unit.value ?? written.find((each) => each !== null) ?? null;
  return own !== null && quantity.unit !== null && unitsAgree(own, quantity.unit);
}

/** Somebody else's target, or that of another time, is none of the table. */
function isOwnTarget({ text }: PartlyNamed, { meant, start }: Stated): boolean {
  return (
    meant !== '目標値' ||
    !/(?:年度?末?の|年の|最終|次期の?|国の|中間|当面の|市町村?の|保険者の)目標[^\d]*$/.test(text.slice(0, start))
  );
}

const CLOSE = 0.25;
const FEW = 2;

/** A slip at most: not much more or less, or the same digits in another order or size. */
export function isNear(stated: Decimal, own: Decimal): boolean {
  const apart = stated.minus(own).abs();
  const digits = (value: Decimal): string => [...value.toString().replace(/\.|0+$/g, '')].sort().join('');
  return apart.lte(FEW) || apart.lte(own.abs().times(CLOSE)) || digits(stated) === digits(own);
}
