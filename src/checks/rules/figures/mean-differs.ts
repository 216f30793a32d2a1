import { Decimal } from 'decimal.js';
import type { Rule } from '../../rule';
import { paragraphsOf, sentencesOf } from '../text/texts';

interface Facts {
  readonly total: string;
  readonly by: string;
  readonly computed: string;
  readonly is: 'mean' | 'product';
}

export const meanDiffers: Rule<'mean-differs', Facts> = {
  code: 'mean-differs',
  severity: 'warning',
  reason: '平均や「各○回」が、並べて書いた計と数から求めたものと違えば、どれかが誤りです。',
  source: '平均の計算（計÷数）',
  *run(reading) {
    for (const { text, place } of paragraphsOf(reading)) {
      if (!/平均|当たり|あたり|各|ずつ/.test(text)) continue;
      for (const sentence of sentencesOf(text.normalize('NFKC')))
        for (const { value, facts } of [...monthlyIn(sentence), ...eachIn(sentence), ...productsIn(sentence)])
          yield { place, value, facts };
    }
  },
};

interface Wrong {
  readonly value: string;
  readonly facts: Facts;
}

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)';
const UNIT = '(人|名|件|回|か所|部|台|組)';
const numberOf = (digits = ''): Decimal => new Decimal(digits.replaceAll(',', '') || 0);
const MONTHS = 12;

/** 「年間延べ186件（月平均15.5件）」. An event of fewer months has the mean of these. */
const MONTHLY = new RegExp(
  `(?:年間|通年|延べ|計|件数は|人数は|回数は)(?:延べ|計)?${NUMBER}${UNIT}[^\\d。]{0,6}月平均(?:で|は|約)?${NUMBER}${UNIT}`,
  'g',
);

function monthlyIn(sentence: string): readonly Wrong[] {
  return Array.from(sentence.matchAll(MONTHLY)).flatMap(([, total, unit, mean, other]) => {
    if (unit !== other) return [];
    const months = Array.from({ length: MONTHS }, (_, index) => MONTHS - index);
    if (months.some((count) => isMean(numberOf(total), new Decimal(count), numberOf(mean)))) return [];
    const computed = rounded(numberOf(total).div(MONTHS), numberOf(mean));
    return [wrong(`${mean}${unit}`, `${total}${unit}`, '12か月', `${computed}${unit}`, 'mean')];
  });
}

/** 「５会場、参加者640人、１会場当たり平均128人」. */
const EACH = new RegExp(
  `(?<![\\d.,])${NUMBER}(会場|回|か所|市町村|市町|団体|施設|事業所)[、(で](?:[^\\d。()]{0,10})${NUMBER}${UNIT}[、(で][^\\d。]{0,6}1(会場|回|か所|市町村|市町|団体|施設|事業所)(?:当たり|あたり)(?:の)?(?:平均)?[^\\d。]{0,6}${NUMBER}${UNIT}`,
  'g',
);

function eachIn(sentence: string): readonly Wrong[] {
  return Array.from(sentence.matchAll(EACH)).flatMap(([, count, of, total, unit, per, mean, other]) => {
    if (of !== per || unit !== other || numberOf(count).isZero()) return [];
    if (isMean(numberOf(total), numberOf(count), numberOf(mean))) return [];
    const computed = rounded(numberOf(total).div(numberOf(count)), numberOf(mean));
    return [wrong(`${mean}${unit}`, `${total}${unit}`, `${count}${of}`, `${computed}${unit}`, 'mean')];
  });
}

/** 「３ブロックで各２回、計６回」「４圏域に１か所ずつ、計４か所」. */
const PRODUCT = new RegExp(
  `(?<![\\d.,])(\\d{1,3})(ブロック|圏域|会場|地区|地域|か所|市町村|市町|団体|保険者)(?:で|に|において|ごとに)?、?(?:各(\\d{1,3})${UNIT}|(\\d{1,3})${UNIT}ずつ)[、(]?(?:の|合)?計(\\d{1,4})${UNIT}`,
  'g',
);

function productsIn(sentence: string): readonly Wrong[] {
  return Array.from(sentence.matchAll(PRODUCT)).flatMap(([, count, of, before, one, behind, other, total, unit]) => {
    const each = before ?? behind;
    if (each === undefined || (one ?? other) !== unit) return [];
    const product = numberOf(count).times(numberOf(each));
    if (product.eq(numberOf(total))) return [];
    return [wrong(`計${total}${unit}`, `${count}${of}`, `${each}${unit}`, `${product.toString()}${unit}`, 'product')];
  });
}

/** Means may be cut off or rounded. */
const isMean = (total: Decimal, count: Decimal, mean: Decimal): boolean =>
  total.div(count).minus(mean).abs().lt(new Decimal(10).pow(-mean.decimalPlaces()));

const rounded = (exact: Decimal, like: Decimal): string =>
  exact.toDecimalPlaces(like.decimalPlaces() + 1, Decimal.ROUND_HALF_UP).toString();

const wrong = (value: string, total: string, by: string, computed: string, is: Facts['is']): Wrong => ({
  value,
  facts: { total, by, computed, is },
});
