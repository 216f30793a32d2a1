import type { Severity } from '../domain/finding';
import { SETTING_RULES, type Code } from './registry';
import type { Need } from './rule';
import { BASICS_RULES } from './rules/basics';
import { FIGURE_RULES } from './rules/figures';
import { INDICATOR_RULES } from './rules/indicators';
import { INSURER_RULES } from './rules/insurers';
import { ITEM_RULES } from './rules/items';
import { LAST_YEAR_RULES } from './rules/lastYear';
import { OTHER_TABLE_RULES } from './rules/others';
import { PLAN_RULES } from './rules/plan';
import { RATING_RULES } from './rules/ratings';
import { STRUCTURE_RULES } from './rules/structure';
import { TEXT_RULES } from './rules/text';
import { TIME_RULES } from './rules/time';

/** What people may want to know of a rule before it ever finds anything. */
export interface CatalogueEntry {
  readonly code: Code;
  readonly severity: Severity;
  readonly reason: string;
  readonly source: string;
  readonly needs?: readonly Need[];
}

/** Rules of one kind under its Japanese name. */
export interface CatalogueTopic {
  readonly name: string;
  readonly entries: readonly CatalogueEntry[];
}

/** All rules by topic, in the order in which they are shown to people. */
export const CATALOGUE: readonly CatalogueTopic[] = [
  { name: '表と見出し', entries: Object.values(STRUCTURE_RULES) },
  { name: '基本情報', entries: Object.values(BASICS_RULES) },
  { name: '項目', entries: Object.values(ITEM_RULES) },
  { name: '指標', entries: Object.values(INDICATOR_RULES) },
  { name: '評価', entries: Object.values(RATING_RULES) },
  { name: '年度と日付', entries: Object.values(TIME_RULES) },
  { name: '昨年度との比較', entries: Object.values(LAST_YEAR_RULES) },
  { name: '保険者', entries: Object.values(INSURER_RULES) },
  { name: '数の照合', entries: Object.values(FIGURE_RULES) },
  { name: '計画との照合', entries: Object.values(PLAN_RULES) },
  { name: 'そのほかの表', entries: Object.values(OTHER_TABLE_RULES) },
  { name: '文章', entries: Object.values(TEXT_RULES) },
  { name: '設定', entries: Object.values(SETTING_RULES) },
];

const ENTRIES: ReadonlyMap<string, CatalogueEntry> = new Map(
  CATALOGUE.flatMap(({ entries }) => entries.map((entry) => [entry.code, entry])),
);

/** A rule by its code; undefined where there is none of that code. */
export function ruleOf(code: string): CatalogueEntry | undefined {
  return ENTRIES.get(code);
}
