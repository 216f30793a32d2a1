import { Decimal } from 'decimal.js';
import { figuresIn, unitsAgree, writeNumber } from '../../../domain/notation';
import type { Rule } from '../../rule';
import { documentTexts } from '../text/documentTexts';
import { sentencesOf } from '../text/texts';

interface Facts {
  readonly computed: string;
  readonly unit: string;
}

export const textSumDiffers: Rule<'text-sum-differs', Facts> = {
  code: 'text-sum-differs',
  severity: 'warning',
  reason: '本文の計が内訳の和と違えば、内訳か計のどちらかが誤りです。',
  source: '合計の計算（内訳の和）',
  *run(reading) {
    for (const { text, place } of documentTexts(reading)) {
      for (const { total, parts, isPart } of sentencesOf(text.normalize('NFKC')).flatMap(sumsIn)) {
        const [whole, ...others] = countsOf([total, ...parts]);
        if (!whole || others.length !== parts.length || others.some(({ unit }) => !unitsAgree(unit, whole.unit)))
          continue;
        const values = others.map(({ value }) => value);
        const sum = sumOf(values);
        if (isPart ? sum.lte(whole.value) : isSumOfLast(values, whole.value)) continue;
        yield { place, value: total, facts: { computed: writeNumber(sum.toFixed()), unit: whole.unit } };
      }
    }
  },
};

const sumOf = (values: readonly Decimal[]): Decimal => values.reduce((so, value) => so.plus(value), new Decimal(0));

/** Whether all of them, or the last two or more, add up: those before may be of something else. */
const isSumOfLast = (values: readonly Decimal[], total: Decimal): boolean =>
  values.slice(1).some((_, index) => sumOf(values.slice(index)).eq(total));

const COUNT =
  '(?:延べ|計)?(?<![\\d,])\\d[\\d,]{0,15}(?:人|名|件|回|か所|箇所|部|台|組|事業所|施設|団体|保険者|市町村|市町|校|社)';
/** 「延べ330件(電話180件、メール120件、来所30件)」. */
const IN_BRACKETS = new RegExp(`(?<total>${COUNT})[(](?<parts>[^()。]*\\d[^()。]*[、,・ ][^()。]*\\d[^()。]*)[)]`, 'g');
/** 「本島1回、宮古1回、八重山1回の計3回」. */
const AT_THE_END = new RegExp(
  `(?<parts>(?:[^\\d\\s、。()「」]{0,16}${COUNT}、){1,9}[^\\d\\s、。()「」]{0,16}${COUNT})(?:の|、)?(?:合)?(?<total>計${COUNT})`,
  'g',
);
/** 「医師（１回、55人）、歯科医師（43人）、薬剤師（90人）　合計188人」. */
const BEHIND_BRACKETS =
  /(?<parts>(?:[^()。]{1,40}\((?:[^()\d。]{0,8}\d{1,3}回、)?(?:延べ)?\d[\d,]{0,9}(?:人|名)\)、?){2,9})\s*(?<total>(?:合計|計)\d[\d,]{0,15}(?:人|名))/g;
/** Words by which the parts do not make up the whole. */
const INCOMPLETE =
  /うち|ほか|など|等|主な|例|複数|重複|前年|昨年|前回|平均|最[大多少小]|目標|予定|定員|各|新規|継続|[R令]|年|%|\//;

/** 「令和５年５月26日(金)」 in brackets between a name and its count. */
const DATE = /[(][^()\d]?[)]|[(][^()]*\d日[^()]*[)]/g;

interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  /** The parts need not make up the whole (うち), but cannot be more. */
  readonly isPart: boolean;
}

function sumsIn(text: string): readonly Sum[] {
  if (!/\d/.test(text)) return [];
  const plain = text.replace(DATE, '').replace(DATE, '');
  return [...matchesOf(IN_BRACKETS, text), ...matchesOf(AT_THE_END, plain), ...behindBrackets(text)].filter(
    ({ parts }) => parts.length > 1,
  );
}

function behindBrackets(text: string): readonly Sum[] {
  if (!/\)\s*(?:合計|計)\d/.test(text)) return [];
  return Array.from(text.matchAll(BEHIND_BRACKETS), ({ groups: { total = '', parts = '' } = {} }) => ({
    total: total.replace('合', ''),
    parts: INCOMPLETE.test(parts) ? [] : Array.from(parts.matchAll(/\d[\d,]*(?:人|名)(?=\))/g), ([count]) => count),
    isPart: false,
  }));
}

function matchesOf(pattern: RegExp, text: string): readonly Sum[] {
  return Array.from(text.matchAll(pattern), ({ groups: { total = '', parts = '' } = {} }) => {
    const isPart = parts.startsWith('うち');
    const named = isPart ? parts.slice(2).replace(/新規|継続/g, '') : parts;
    return { total, parts: INCOMPLETE.test(named) ? [] : named.split(/、|・|,(?!\d{3})| +/), isPart };
  });
}

/** The count that ends each text; those without one, or with two, are left out. */
function countsOf(texts: readonly string[]) {
  return texts.flatMap((text) => {
    const [figure, ...more] = figuresIn(text);
    const { quantity, end } = figure ?? {};
    if (!quantity?.unit || more.length > 0 || end !== text.length || !quantity.low.eq(quantity.high)) return [];
    return [{ value: quantity.low, unit: quantity.unit }];
  });
}
