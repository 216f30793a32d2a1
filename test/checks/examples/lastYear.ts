import type { LAST_YEAR_RULES } from '../../../src/checks/rules/lastYear';
import { book, indicators, texts } from '../support/book';
import type { ExamplesOf } from './example';

/** What last year's form of 介護予防の推進 says, where it is not what a careful office would write anew. */
interface Last {
  readonly year?: string;
  readonly name?: string;
  readonly evaluation?: string;
  /** 策定時の値 | 年次 | 直近値 | 年次 | 目標値. */
  readonly figures?: string;
}

const FIGURES = '100か所 | R2 | 180か所 | R4 | 200か所';

/** 別紙２ of an earlier year on a sheet of its own. */
const form = ({ year = '令和４年度', name = '介護予防の推進', evaluation = '', figures = FIGURES }: Last): string => `
| 別紙２ | < | < | < | < | < |
| 介護保険事業支援計画に記載した取組の支援についての目標（${year}）に対する自己評価結果 | < | < | < | < | < |
| 都道府県名：長野県 | < | < | < | < | < |
| 項目名 | < | < | < | < | < |
| ${name} | < | < | < | < | < |
| 目標を設定するに至った現状と課題 | < | < | < | < | < |
| 通いの場が少ない。 | < | < | < | < | < |
| 取組の実施内容、実績 | < | < | < | < | < |
| ・アドバイザーの派遣（2市町村、3回） | < | < | < | < | < |
| 目標項目 | 策定時の値 | < | 直近値 | < | 目標値(R5) |
| ^ | 数値 | 年次 | 数値 | 年次 | 数値 |
| 通いの場の数（か所） | ${figures} |
| 自己評価 | < | < | < | < | < |
| ${evaluation} | < | < | < | < | < |`;

const beside = (last: Last, changes: Parameters<typeof book>[0] = {}): string =>
  book(changes, { sheets: `## 昨年度の別紙２${form(last)}` });

const row = (latest: string, rest = ''): string =>
  `| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | ${latest} | 200 | R5 | | | ${rest} |`;

const EVALUATION =
  '令和４年度は、市町村への助言を重ね、通いの場の立ち上げを支えたが、担い手の確保が十分でなく、目標には届かなかった。';

export const LAST_YEAR_EXAMPLES: ExamplesOf<typeof LAST_YEAR_RULES> = {
  'text-unchanged': {
    found: beside({ evaluation: EVALUATION }, { 項目: texts({ evaluation: EVALUATION.replace('４', '５') }) }),
    at: '項目!D2',
    says: '令和４年度の別紙２（『昨年度の別紙２』シート A14）と年度のほかは同じです',
    near: beside(
      { evaluation: EVALUATION },
      { 項目: texts({ evaluation: EVALUATION.replace('４', '５').replace('届かなかった', '届いた') }) },
    ),
  },
  'latest-not-updated': {
    found: beside({}, { 指標: indicators(row('180 | R4')) }),
    at: '指標!H2',
    says: '直近値『180』（R4）は、令和４年度の別紙２（『昨年度の別紙２』シート D12）の直近値と値も年次も同じです',
    near: beside({}, { 指標: indicators(row('180 | R5')) }),
  },
  'indicator-differs': {
    found: beside({ figures: FIGURES.replace('100', '110') }, { 指標: indicators(row('210 | R5')) }),
    at: '指標!E2',
    says: '策定時の値『100』が、令和４年度の別紙２（『昨年度の別紙２』シート B12）では『110か所』です',
    near: beside({ year: '令和２年度', figures: FIGURES.replace('100', '110') }, { 指標: indicators(row('210 | R5')) }),
  },
  'item-dropped': {
    found: beside({ name: '認知症総合支援' }),
    at: '昨年度の別紙２!A5',
    says: '令和４年度の別紙２にある項目『認知症総合支援』が、今年度の項目にありません',
    near: beside({ name: '（１）介護予防の推進' }),
  },
  'item-renamed': {
    found: beside({ name: '介護予防の推進事業' }),
    at: '項目!A2',
    says: '令和４年度の別紙２では『介護予防の推進事業』です',
    near: beside({ name: '１　介護予防の　推進' }),
  },
};
