import { expect, it } from 'vitest';
import { read } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const LIST = '| 項目名 | 取組の実施内容、実績 | まとめ（県の課題、今後の対応策） |\n| 介護予防の推進 | 研修 | 続ける |';
const UPRIGHT =
  '| 項目名 | 介護予防の推進 |\n| 取組の実施内容、実績 | 研修 |\n| まとめ（県の課題、今後の対応策） | 続ける |';

it.each([
  ['a list', LIST],
  ['an upright sheet', UPRIGHT],
])('brackets behind the name of a section explain it: %s', (_, table) => {
  const { report, observations } = read(`${BASICS}\n## 項目\n${table}\n`);
  const texts = report.items.map(({ name, sections: { record, summary } }) => [
    name.written,
    ...[record, summary].map(({ paragraphs }) => paragraphs.map(({ text }) => text).join()),
  ]);
  expect(texts).toEqual([['介護予防の推進', '研修', '続ける']]);
  expect(observations).toEqual([]);
});
