import type { FactsOf, WordingOf } from '../rule';
import type { OTHER_TABLE_RULES } from '../rules/others';

export const OTHER_TABLE_WORDING: WordingOf<FactsOf<typeof OTHER_TABLE_RULES>> = {
  'count-left-out': {
    says: ({ header, others, example }, value) =>
      `「${header}」の列のほかの${others}か所には『${example}』のように数が添えてありますが、『${value}』にはありません。添える数はどの行にも添えます。数を書き添えるか、数がないことを確かめてください。`,
    unchecked: '名称に添える数の漏れ',
  },
  'insurer-in-rows': {
    says: ({ name, rows }) =>
      `『${name}』が${rows}行にあります（ほかの市町村は１行です）。一つの市町村は一度だけ数えます。市町村の数や人口に用いるときは、重ねて数えていないか確かめてください。`,
    unchecked: '何行にもある市町村',
  },
};
