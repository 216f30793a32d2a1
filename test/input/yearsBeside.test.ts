import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/reading';
import { SECTIONS, type Item } from '../../src/domain/report';
import { read } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const texts = ({ name, rating, sections }: Item): readonly (string | null)[] => [
  name.value,
  rating.value,
  ...SECTIONS.map((section) => sections[section].field.value).filter((text) => text !== null),
];
const items = ({ report }: Reading): readonly unknown[] => report.items.map(texts);

describe('the texts of two years side by side', () => {
  const SHEET = `## 介護予防
    | 項目名 | 介護予防 | |
    | | 令和４年度 | 令和５年度 |
    | 現状と課題 | 前の現状 | 今の現状 |
    | 取組の実施内容、実績 | 前の実績 | 今の実績 |
    | | 前の実績の続き | 今の実績の続き |
    | 評価区分 | ○ | ◎ |
    | 自己評価 | 前の評価 | |
  `;

  it('are read of the year evaluated, a blank one as blank', () => {
    expect(items(read(BASICS + SHEET))).toEqual([['介護予防', '◎', '今の現状', '今の実績\n今の実績の続き']]);
  });

  it('are last year’s form of the year before', () => {
    const { otherForms } = read(BASICS + SHEET);
    expect(otherForms.map(({ use, year, item }) => [use, year.value, ...texts(item)])).toEqual([
      ['lastYear', 2022, '介護予防', '○', '前の現状', '前の実績\n前の実績の続き', '前の評価'],
    ]);
  });

  it('are read of the last of the years where none is known', () => {
    expect(items(read(SHEET))).toEqual([['介護予防', '◎', '今の現状', '今の実績\n今の実績の続き']]);
  });

  it('may stand under merged years, with what they are for', () => {
    const reading = read(
      `${BASICS}## 様式\n| 項目名 | 認知症 | | | |\n| 項目番号 | 2 | | | |\n| 区分 | R5の実績（今年度） | < | R4実績 | < |\n| 現状と課題 | 今 | < | 前 | < |\n| まとめ | 今の | まとめ | 前の | まとめ |`,
    );
    expect(items(reading)).toEqual([['認知症', null, '今', '今の　まとめ']]);
    expect(reading.otherForms.map(({ year }) => year.value)).toEqual([2022]);
  });

  it('have an indicator table between them that is of neither column', () => {
    const reading = read(
      `${BASICS}## 様式\n| 項目名 | 認知症 | | | |\n| | R4 | R5 | | |\n| 現状と課題 | 前 | 今 | | |\n| 数値目標 | 指標 | 策定時 | 実績 | 目標 |\n| | カフェ | 3 | 5 | 9 |\n| 自己評価 | 前の | 今の | | |`,
    );
    expect(items(reading)).toEqual([['認知症', null, '今', '今の']]);
    expect(reading.report.indicators.map(({ name, item }) => [name.value, item.value])).toEqual([['カフェ', '認知症']]);
  });

  it('are one text where the columns above name no years', () => {
    expect(items(read('## 様式\n| 項目名 | 認知症 | |\n| | 県 | 市町村 |\n| 現状と課題 | 多い | 少ない |'))).toEqual([
      ['認知症\n県　市町村', null, '多い　少ない'],
    ]);
  });
});

describe('years in the row of 項目名 are no names', () => {
  const TEXTS = '| 現状と課題 | 前の現状 | 今の現状 |\n| 自己評価 | 前の評価 | 今の評価 |';

  it.each(['R4 | R5', '令和４年度実績 | 令和５年度（今年度）'])(
    '%s: one item of the year evaluated, without a name',
    (years) => {
      const reading = read(`${BASICS}## 様式\n| 項目名 | ${years} |\n${TEXTS}`);
      expect(items(reading)).toEqual([[null, null, '今の現状', '今の評価']]);
      expect(reading.otherForms.map(({ use, item }) => [use, ...texts(item)])).toEqual([
        ['lastYear', null, null, '前の現状', '前の評価'],
      ]);
    },
  );

  it('nor is a single one, alone or beside the name', () => {
    expect(items(read('## 様式\n| 項目名 | R5 |\n| 現状と課題 | 今 |'))).toEqual([[null, null, '今']]);
    expect(items(read('## 様式\n| 項目名 | 認知症 | R5 |\n| 現状と課題 | 今 | |'))).toEqual([['認知症', null, '今']]);
  });

  it('nor are years beside other words, which are told as unread', () => {
    const reading = read(`## 様式\n| 項目名 | R4 | R5 | 備考 |\n${TEXTS}`);
    expect([items(reading), reading.unread.length]).toEqual([[], 1]);
  });

  it('nor are those of a list', () => {
    expect(items(read('## 項目\n| 項目名 | 現状と課題 | 自己評価 |\n| R5 | 今 | 今の |'))).toEqual([
      [null, null, '今', '今の'],
    ]);
  });
});

it.each(['内容', '記載内容', '記入欄'])('「%s」 alone beside 項目 heads the texts and names no item', (heading) => {
  const sheet = `## 個票\n| 項目 | ${heading} |\n| 現状と課題 | 現状 |\n| 取組内容 | 実績 |\n| 自己評価 | 良好 |\n`;
  expect(items(read(BASICS + sheet))).toEqual([[null, null, '現状', '実績', '良好']]);
});
