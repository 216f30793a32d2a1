import type { PLAN_RULES } from '../../../src/checks/rules/plan';
import { book } from '../support/book';
import type { ExamplesOf } from './example';

const plan = (...lines: readonly string[]) => book({}, { sheets: ['## 計画', ...lines].join('\n') });
const TARGETS = '| 区分 | 令和２年度 実績 | 令和５年度 目標数 | 令和７年度 目標数 |';
const GAINS = '| 区分 | 令和元年度 養成実績 | 令和３～５年度 養成数 | 令和５年度 養成目標 |';

export const PLAN_EXAMPLES: ExamplesOf<typeof PLAN_RULES> = {
  'target-unreported': {
    found: plan(
      TARGETS,
      '| 通いの場の数（週１回以上開催） | 100か所 | 200か所 | 250か所 |',
      '| 通いの場の箇所数 | 100か所 | 180か所 | 250か所 |',
    ),
    at: '計画!C3',
    says: '計画の「通いの場の箇所数」には令和５年度の目標『180か所』がありますが、指標の表にその行がありません（名称が近いのは「通いの場の数」です）',
    near: plan(
      TARGETS,
      '| 通いの場の数（週１回以上開催） | 100か所 | 200か所 | 250か所 |',
      '| 通いの場の箇所数 | 100か所 | 200か所 | 250か所 |',
      '| 介護予防サポーター | 50人 | － | 90人 |',
    ),
  },
  'plan-differs': {
    found: plan(TARGETS, '| 通いの場の数（週１回以上開催） | 100か所 | 220か所 | 250か所 |'),
    at: '指標!I2',
    says: '指標「通いの場の数」の目標値『200』が、計画の値『220か所』（『計画』シート C2）と違います',
    near: plan(
      TARGETS,
      '| 通いの場の数（週１回以上開催） | 100か所 | 200か所以上 | 250か所 |',
      '| 参加率 | 4,100人 | 7,300人 | 8,000人 |',
      '| 介護予防サポーター | 50人 | － | 90人 |',
    ),
  },
  'plan-sum-differs': {
    found: plan(GAINS, '| 参加率 | 10,518人 | 1,200人 | 11,700人 |'),
    at: '計画!D2',
    says: '令和元年度の『10,518人』に令和３～５年度の『1,200人』を加えた 11,718人 と違います（間の令和２年度の数もありません）',
    near: plan(
      GAINS,
      '| 参加率 | 10,518人 | 1,200人 | 11,718人 |',
      '| 参加率 | 10,518人 | 1,200人 | 12,000人 |',
      '| 参加率 | 10,518人 | 1,200人 | 400人 |',
    ),
  },
};
