import { writeFiscalYear } from '../../domain/notation';
import type { FactsOf, WordingOf } from '../rule';
import type { PLAN_RULES } from '../rules/plan';
import { placeName } from './place';

export const PLAN_WORDING: WordingOf<FactsOf<typeof PLAN_RULES>> = {
  'target-unreported': {
    says: ({ name, fiscalYear, near }, value) =>
      `計画の「${name}」には${writeFiscalYear(fiscalYear)}の目標『${oneLine(value)}』がありますが、指標の表にその行がありません${near ? `（名称が近いのは「${near}」です）` : ''}。別紙２では、計画に記載した目標の達成状況を評価します。行を加えるか、載せない理由を確かめてください。`,
    unchecked: '計画の目標の報告漏れ',
  },
  'plan-differs': {
    says: ({ name, what, planned, plannedAt }, value) =>
      `指標「${name}」の${what}『${oneLine(value)}』が、計画の値『${oneLine(planned)}』（${placeName(plannedAt)}）と違います。別紙２では、計画に記載した値を用います。どちらかを直し、計画を変更したときは注記に事情を記入してください。`,
    unchecked: '計画の値との照合',
  },
  'plan-sum-differs': {
    says: ({ baseline, baselinePeriod, gain, gainPeriod, computed, between }, value) =>
      `目標『${oneLine(value)}』が、${baselinePeriod}の『${baseline}』に${gainPeriod}の『${gain}』を加えた ${computed} と違います${between.length > 0 ? `（間の${between.map(writeFiscalYear).join('、')}の数もありません）` : ''}。積み上げる目標は、加える数の和です。計画書の数を確かめてください。`,
    unchecked: '計画の積み上げる目標',
  },
};

const oneLine = (text: string): string => text.replace(/\s+/g, '');
