import type { OTHER_TABLE_RULES } from '../../../src/checks/rules/others';
import { book } from '../support/book';
import type { ExamplesOf } from './example';

const offices = (...rows: readonly string[]) =>
  book({}, { sheets: ['## 窓口', '| 市町村 | 窓口 | 委託先等 |', ...rows].join('\n') });

/** Rows with a count each, and one more. */
const counted = (last: string) =>
  offices(...['一', '二', '三', '四', '五'].map((name) => `| ${name}の市 | 窓口${name} | 医師会② |`), last);

/** Ten municipalities with a row each, and one more row. */
const named = (last: string) =>
  offices(...[...'青赤黄白黒紫緑茶金銀'].map((name) => `| ${name}山町 | ${name}の窓口 | 医師会 |`), last);

export const OTHER_TABLE_EXAMPLES: ExamplesOf<typeof OTHER_TABLE_RULES> = {
  'count-left-out': {
    found: counted('| 六の市 | 窓口六 | 医師会 |'),
    at: '窓口!C7',
    says: '「委託先等」の列のほかの5か所には『医師会②』のように数が添えてありますが、『医師会』にはありません',
    near: counted('| 六の市 | 窓口六 | 医師会（０） |'),
  },
  'insurer-in-rows': {
    found: named('| 藤川町・青山町(旧青野町) | 藤の窓口 | 医師会 |'),
    at: '窓口!A12',
    says: '『青山町』が2行にあります',
    near: named('| 藤川町・赤沢町(旧青山町、旧白山町) | 藤の窓口 | 医師会 |'),
  },
};
