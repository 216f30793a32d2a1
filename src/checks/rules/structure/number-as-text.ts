import type { Rule } from '../../rule';
import { byColumn, observed } from './observed';

export const numberAsText: Rule<'number-as-text', null> = {
  code: 'number-as-text',
  severity: 'info',
  reason: '文字として入力された数字は、Excelの合計や並べ替えに入りません。',
  source: '統計表における機械判読可能なデータの表記方法の統一ルール（数値データは数値属性とする）',
  *run(reading) {
    for (const each of observed(reading, 'numberAsText')) {
      yield { place: each.place, value: each.written, facts: null, cause: byColumn(each) };
    }
  },
};
