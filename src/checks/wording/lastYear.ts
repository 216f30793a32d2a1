import type { Place } from '../../domain/field';
import { writeFiscalYear } from '../../domain/notation';
import type { FactsOf, WordingOf } from '../rule';
import type { LAST_YEAR_RULES } from '../rules/lastYear';
import { placeName } from './place';

/** 「令和４年度の別紙２（『別紙２』シート A20）」. */
const formAt = (year: number, place: Place): string => `${writeFiscalYear(year)}の別紙２（${placeName(place)}）`;

export const LAST_YEAR_WORDING: WordingOf<FactsOf<typeof LAST_YEAR_RULES>> = {
  'text-unchanged': {
    says: ({ item, sections, year, before, how, isPart, isMost }) => {
      const names = sections.map((section) => `「${section}」`).join('');
      const subject = isPart ? `項目「${item}」の${names}に、数値まで` : `項目「${item}」の${names}の文が、`;
      const same =
        how === 'same'
          ? `${formAt(year, before)}と同じ${isPart ? '文があります' : 'です'}。`
          : `${formAt(year, before)}と年度のほかは同じ${isPart ? '文があります' : 'です'}。`;
      const most = isMost
        ? 'ほとんどの項目が同じです。比べた別紙２が今年度のものであれば、その表題の年度を直すか、作り直してください。'
        : '';
      return `${subject}${same}この欄には対象年度の取組と結果を書きます。今年度の内容に改めてください（今年度も同じであれば、そのままで構いません）。${most}`;
    },
    unchecked: '昨年度の文との比較',
  },
  'latest-not-updated': {
    says: ({ name, latest, year, before }, value) =>
      `指標「${name}」の直近値『${latest}』（${value}）は、${formAt(year, before)}の直近値と値も年次も同じです。直近値には最も新しい値を書きます。今年度の値に改めるか、新しい値がない理由を注記か評価の理由に記入してください。`,
    unchecked: '直近値の更新',
  },
  'indicator-differs': {
    says: ({ name, what, before, year, beforeAt }, value) =>
      `指標「${name}」の${what}『${value}』が、${formAt(year, beforeAt)}では『${before}』です。計画期の間は同じ値を使います。計画と照らし、誤っている方を直してください（計画を見直したときは、その旨を注記か評価の理由に記入してください）。`,
    unchecked: '昨年度の指標との比較',
  },
  'item-dropped': {
    says: ({ items, year }) =>
      `${writeFiscalYear(year)}の別紙２にある項目${items.map((item) => `『${item}』`).join('')}が、今年度の項目にありません。計画に載せた項目は毎年度評価します。項目を加えるか、この様式が今年度のものであれば、表題の年度を直してください。`,
    unchecked: '昨年度の項目の漏れ',
  },
  'item-renamed': {
    says: ({ before, year }, value) =>
      `項目名『${value}』は、${writeFiscalYear(year)}の別紙２では『${before}』です。同じ項目であれば、名称を計画に合わせてください。`,
    unchecked: '昨年度の項目名との比較',
  },
};
