import { describe, expect, it } from 'vitest';
import { cellOf, read, seen } from './read';

describe('基本情報', () => {
  it('is read as labels with their values to the right', () => {
    const reading = read(`
      ## 基本情報
      | 基本情報 | |
      | 都道府県名 | 架空県 |
      | 対象年度 | 令和６年度 |
      | 計算方法 | 達成率 |
      | 評価基準◎ | 90 |
      | 評価基準○ | '70 |
      | 保険者数 | 12 |
      | 版 | 案 |
      | 案の表示 | しない |
      | 更新日 | |
      | 公表時の保険者名 | しない |
      | 用紙の設定 | ページ番号なし |
    `);
    const { basics } = reading.report;
    expect(basics).toMatchObject({
      prefecture: { value: '架空県' },
      fiscalYear: { value: 2024, written: '令和６年度' },
      method: { value: 'attainment' },
      insurerCount: { value: 12 },
      edition: { value: 'draft' },
      draftMark: { value: false },
      department: { present: false },
      updatedOn: { present: true, value: null },
      publishedNames: { value: false },
      pageNumber: { value: false },
    });
    expect(Object.values(basics.thresholds).map(String)).toEqual(['90', '70', '30']);
    expect([cellOf(basics.fiscalYear), cellOf(basics.updatedOn)]).toEqual(['基本情報!B3', '基本情報!B10']);
    expect(reading.tables).toMatchObject([{ table: '基本情報', area: { top: 1, left: 0, bottom: 11, right: 1 } }]);
    expect(seen(reading)).toEqual(['numberAsText B6 70']);
  });

  it.each([
    ['two pairs in a row', '| 都道府県 | 架空県 | | 年　度 | R7 |'],
    ['labels across, values below', '| 都道府県名 | 対象年度 |\n| 架空県 | 2025年度 |'],
    ['each label over its value', '| 県名 |\n| 架空県 |\n| 評価対象年度 |\n| 令和7年度 |'],
    ['values behind a colon', '| 都道府県名：架空県 |\n| 対象年度：令和７年度 |'],
    ['merged labels, a gap', '| １ 都道府県名 | < | | 架空県 |\n| ２ 評価年度 | < | | 令和７年度 |'],
  ])('may stand as %s', (_, rows) => {
    const { basics } = read(`## 表紙\n| 様式 |\n${rows}`).report;
    expect([basics.prefecture.value, basics.fiscalYear.value]).toEqual(['架空県', 2025]);
  });

  it.each([
    ['ページ番号あり', true],
    ['頁番号　無し', false],
    ['ページ番号は印刷しない', false],
    ['A4縦', null],
    ['なし', null],
  ])('reads of the paper %s', (written, pageNumber) => {
    const { report, observations } = read(`
      ## 基本情報
      | 都道府県名 | 架空県 |
      | 用紙の設定 | ${written} |
    `);
    expect(report.basics.pageNumber).toMatchObject({ value: pageNumber, written, present: true });
    expect(observations).toEqual([]);
  });

  it('leaves a blank value blank where an unknown label stands below', () => {
    const { basics } = read(`
      ## 基本情報
      | 都道府県名 | |
      | 連絡先 | 架空課 |
      | 対象年度 | R6 |
    `).report;
    expect(basics.prefecture).toMatchObject({ value: null, present: true });
    expect(cellOf(basics.prefecture)).toBe('基本情報!B1');
  });

  it('is nothing where no sheet holds it', () => {
    const { report, tables } = read('## 表\n| 都道府県名 |');
    expect(report.basics.prefecture).toMatchObject({ value: null, present: false });
    expect(tables).toEqual([]);
  });

  it('stands in titles where no label does', () => {
    const { basics } = read(`
      ## Sheet1
      | 大分県　令和６年度　自己評価（第９期　令和６年度～令和８年度） | | |
      | 令和６年度分 | | |
      | 保険者名 | 圏域 | 人口 |
      | 甲市 | 東部 | 10 |
      ## Sheet2
      | 令和７年度の見込み（大分県） | |
      | メモ | 来年度の分 |
    `).report;
    expect([basics.prefecture.value, basics.fiscalYear.value]).toEqual(['大分県', 2024]);
    expect(cellOf(basics.fiscalYear)).toBe('Sheet1!A2');
  });

  it('stands on a cover in several cells, and with spaces between its letters', () => {
    const { basics } = read(`
      ## 表紙
      | | | 富　山　県 |
      | | 令和 | 5 | 年度 |
      | | 自己評価 |
    `).report;
    expect([basics.prefecture.value, basics.fiscalYear.value]).toEqual(['富山県', 2023]);
    expect(cellOf(basics.fiscalYear)).toBe('表紙!B2');
  });

  it('stands beside a lone label as a day shown as a year', () => {
    const { basics } = read(`
      ## 指標
      | 富山県 | | 対象年度 | 45017 {ggge"年度"} 令和5年度 |
      | 項目 | 指標 | 策定時 | 目標 |
      | あ | い | 1 | 2 |
    `).report;
    expect(basics.fiscalYear.value).toBe(2023);
  });

  it('is not guessed from titles that name several, from notes or from old sheets', () => {
    const { basics } = read(`
      ## Sheet1
      | 大分県・熊本県　令和５年度 |
      | ※ 福岡県の例による |
      | 令和６年度 |
      ## 旧
      | 佐賀県 | |
      | 保険者名 | 人口 |
    `).report;
    expect([basics.prefecture.present, basics.fiscalYear.present]).toEqual([false, false]);
  });

  it('is 都道府県名 alone on a form, the year in its title', () => {
    const { basics } = read(`
      ## 様式
      | 目標（令和４年度）に対する自己評価結果 | |
      | 都道府県名：大阪府 | |
      | 項目名 | あ |
      | 自己評価 | 評価。 |
    `).report;
    expect([basics.prefecture.value, basics.fiscalYear.value]).toEqual(['大阪府', 2022]);
  });

  const misspelt = (label: string, note = '') =>
    seen(
      read(`
      ## 基本情報
      | 都道府県名 | 架空県 | |
      | 対象年度 | 令和６年度 | |
      | ${label} | 90 | ${note} |
      | 版 | 案 | |
    `),
    );

  it.each([
    ['評価準◎', '', 'nearHeader A3 評価基準◎'],
    ['保険数', '※管内の保険者の数', 'nearHeader A3 保険者数'],
  ])('tells of a label that is nearly known: %s', (label, note, told) => {
    expect(misspelt(label, note)).toEqual([told]);
  });

  it.each(['作成者', '保険者名', '計画名', '圏域の数'])('is silent on a label of its own: %s', (label) => {
    expect(misspelt(label)).toEqual([]);
  });
});
