import type { LAST_YEAR_RULES } from '../../../src/checks/rules/lastYear';
import { book, items, texts } from '../support/book';
import type { CasesOf } from './cases';

const LONG = '市町村への助言を重ね、通いの場の立ち上げを支えたが、担い手の確保が十分でなく、目標には届かなかった。';
const COPIED = '　ケアプラン点検を予定通り実施した保険者は31.43％で、点検の件数は延べ1,204件であった。';

/** Last year's form of an item with its 自己評価. */
const form = (name: string, evaluation: string) => `
## 様式${name}
| 別紙２ |
| 支援計画に記載した取組の支援についての目標（令和４年度）に対する自己評価結果 |
| 項目名 |
| ${name} |
| 自己評価 |
| ${evaluation} |
`;
const beside = (now: string, then: string) =>
  book({ 項目: texts({ evaluation: now }) }, { sheets: form('介護予防の推進', then) });

const ITEMS = ['介護予防の推進', '給付の適正化', '認知症の支援', '生活支援の体制'];
/** As many items as told with the 自己評価 of last year, the others with one of their own. */
const copied = (count: number) =>
  book(
    {
      項目: items(
        ...ITEMS.map((name, index) => {
          const own = `${name}の${index < count ? '' : '新しい'}${LONG}`;
          return `| ${name} | 現状。 | ・冊子の作成 | ${own} | 取り組んだ。 | 支援する。 |`;
        }),
      ),
    },
    { sheets: ITEMS.map((name) => form(name, `${name}の${LONG}`)).join('\n') },
  );

export const LAST_YEAR_CASES: CasesOf<typeof LAST_YEAR_RULES> = {
  'item-renamed': {
    found: {
      'beside an item that is the same': [
        book({}, { sheets: `${form('給付の適正化', '')}${form('介護予防の推進事業', '')}` }),
        '項目名『介護予防の推進』は、令和４年度の別紙２では『介護予防の推進事業』です',
      ],
    },
  },
  'text-unchanged': {
    found: {
      'a paragraph with its figures': [
        beside(`　研修の回を増やした。<br>${COPIED}`, `　研修を始めた。<br>${COPIED}`),
        'に、数値まで令和４年度の別紙２（『様式介護予防の推進』シート A6）と同じ文があります',
      ],
      'a paragraph but for its year': [
        beside(`　研修の回を増やした。<br>令和５年度は${COPIED}`, `　研修を始めた。<br>令和４年度は${COPIED}`),
        'と年度のほかは同じ文があります',
      ],
      'most items at once': [copied(3), 'ほとんどの項目が同じです'],
      'one item of several': [
        copied(1),
        '今年度の内容に改めてください（今年度も同じであれば、そのままで構いません）。',
      ],
    },
  },
};
