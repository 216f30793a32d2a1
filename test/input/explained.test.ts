import { describe, expect, it } from 'vitest';
import { read, seen } from './read';

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

describe('headers of two words, or with a word behind', () => {
  it.each(['出典・備考', '備考・出典', '備考欄'])('reads %s as the notes', (header) => {
    const reading = read(
      `## 表\n| 項目 | 指標 | 策定時の値 | 直近値 | 目標値 | ${header} |\n| 介護予防 | 通いの場 | 500 | 560 | 600 | 県調べ |`,
    );
    expect(reading.report.indicators.map(({ note }) => note.value)).toEqual(['県調べ']);
    expect(seen(reading)).toEqual([]);
  });

  it('reads 圏域（二次保健医療圏） as the area', () => {
    const reading = read('## 保険者\n| 保険者名 | 圏域（二次保健医療圏） | 構成市町村 |\n| 甲市 | 東部 | 甲市 |');
    expect(reading.report.insurers.map(({ area }) => area.value)).toEqual(['東部']);
  });
});
