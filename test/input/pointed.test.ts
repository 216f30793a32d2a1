import { describe, expect, it } from 'vitest';
import { a1 } from '../../src/sheet/address';
import { read, seen } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const settings = (...rows: string[]): string =>
  `${BASICS}\n## 設定\n| 種別 | 対象 | 値 | 理由 |\n${rows.map((row) => `| 列の対応 | ${row} | |`).join('\n')}\n`;
const TABLE = (latest: string): string => `
## 指標
| 項目 | 目標項目 | 策定時の値 | ${latest} | 目標値 |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`;
const latest = (text: string) => read(text).report.indicators.map(({ latest: { value } }) => value.written);

describe('columns of which 設定 says what they mean', () => {
  it('are read as the field they were pointed at', () => {
    expect(latest(BASICS + TABLE('県のまとめ'))).toEqual(['']);
    const pointed = read(settings('指標：県のまとめ | 直近値 数値') + TABLE('県のまとめ'));
    expect(pointed.report.indicators[0]?.latest.value.written).toBe('120');
    expect(pointed.tables.find(({ table }) => table === '指標')?.columns.map(({ field }) => field)).toContain('latest');
    expect(pointed.observations).toEqual([]);
  });

  it('are known by their header wherever they stand and however wide its letters are, and also next year', () => {
    const said = settings('指標：令和５年度の県集計 | 直近値');
    expect(latest(said + TABLE('令和６年度の 県集計'))).toEqual(['120']);
    expect(latest(said + TABLE('県集計'))).toEqual(['120']);
  });

  it('go before columns that bear the field’s own name', () => {
    const both = `
      ## 指標
      | 項目 | 目標項目 | 策定時の値 | 直近値 | 県の確定値 | 目標値 |
      | 介護予防 | 通いの場 | 100 | 120 | 125 | 150 |
    `;
    expect(latest(BASICS + both)).toEqual(['120']);
    const pointed = read(settings('指標：県の確定値 | 直近値') + both);
    expect(pointed.report.indicators[0]?.latest.value.written).toBe('125');
    expect(seen(pointed)).toEqual([]);
  });

  it('make a table known that would not have been found', () => {
    const table = `
      ## 資料
      | 取組の柱 | めざす姿 | はじめの数 | いまの数 | ゴール |
      | 介護予防 | 通いの場 | 100 | 120 | 150 |
    `;
    expect(read(BASICS + table).report.indicators).toEqual([]);
    const { report } = read(
      settings(
        '指標：取組の柱 | 項目',
        '指標：めざす姿 | 目標項目',
        '指標：はじめの数 | 策定時の値',
        '指標：いまの数 | 直近値',
        '指標：ゴール | 目標値',
      ) + table,
    );
    expect(report.indicators.map(({ item, name, target }) => [item.value, name.value, target.value.written])).toEqual([
      ['介護予防', '通いの場', '150'],
    ]);
  });

  it('are left aside where they are not to be read', () => {
    const { report, tables } = read(settings('指標：直近値 | 使わない') + TABLE('直近値'));
    expect(report.indicators[0]?.latest.value.present).toBe(false);
    const aside = tables.flatMap(({ leftAside }) => leftAside.map(({ place, why }) => `${why} ${a1(place.at)}`));
    expect(aside).toEqual(['unusedColumn D1']);
  });

  it('speak for their own table alone, and a later row goes before an earlier one', () => {
    expect(latest(settings('取組実績：県のまとめ | 回数') + TABLE('県のまとめ'))).toEqual(['']);
    const twice = settings('指標：県のまとめ | 目標値', '指標：県のまとめ | 直近値');
    expect(latest(twice + TABLE('県のまとめ'))).toEqual(['120']);
  });

  it('are observed where they cannot be understood', () => {
    const wrong = read(settings('県のまとめ | 直近値', '指標表：県のまとめ | 直近値', '指標：県のまとめ | 最後の値'));
    expect(seen(wrong).filter((line) => line.startsWith('unreadable'))).toEqual([
      'unreadable B2 県のまとめ',
      'unreadable B3 指標表：県のまとめ',
      'unreadable C4 最後の値',
    ]);
  });

  it('are kept in the report with what was decided besides', () => {
    const { report } = read(settings('指標：県のまとめ | 直近値') + TABLE('県のまとめ'));
    expect(report.settings.map(({ kind, subject, value }) => [kind.value, subject.value, value.value])).toEqual([
      ['列の対応', '指標：県のまとめ', '直近値'],
    ]);
  });
});
