import type { Reading } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { paragraphsOf, sentencesOf } from '../text/texts';
import { hasUnion, insurerTotal } from './names';

interface Facts {
  readonly item: string;
  readonly unit: string;
  readonly total: number;
}

export const insurerTotalInText: Rule<'insurer-total-in-text', Facts> = {
  code: 'insurer-total-in-text',
  severity: 'warning',
  reason: '全ての保険者の数が保険者の表と違えば、本文の割合や数も疑われます。',
  source: '保険者の表（管内の保険者の数）',
  *run(reading) {
    const total = insurerTotal(reading.report);
    if (total === null) return;
    for (const { text, place, itemName: item } of paragraphsOf(reading)) {
      if (!/[0-9０-９]/.test(text) || !/全/.test(text)) continue;
      for (const { written, count, unit } of sentencesOf(text.normalize('NFKC')).flatMap(totalsIn)) {
        if (count === total || isOfOthers(unit, reading)) continue;
        yield { place, value: written, facts: { item, unit, total } };
      }
    }
  },
};

/** Municipalities are not the insurers where some form a union. */
const isOfOthers = (unit: string, { report }: Reading): boolean => unit !== '保険者' && hasUnion(report);

/** 「全35市町村」「35市町村全てで」「35保険者の全て」. */
const TOTAL =
  /(?<![\d完安健])全(?:ての?)?(\d{1,3})(保険者|市区町村|区市町村|市町村|市町)|(?<![\d第])(\d{1,3})(保険者|市区町村|区市町村|市町村|市町)の?(?:全て|すべて|全部)/g;
/** Of the nation, of an area, or of those who took part. */
const OTHERS = /全国|圏域|管内の?(?:保健所|支部)|ブロック|地区|回答|参加|派遣|実施した|モデル|うち|年当時|合併|当時/;

function totalsIn(sentence: string) {
  if (OTHERS.test(sentence)) return [];
  return Array.from(sentence.matchAll(TOTAL), ([written, before, unit, after, other]) => ({
    written,
    count: Number(before ?? after),
    unit: unit ?? other ?? '',
  }));
}
