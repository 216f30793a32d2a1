import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checks';
import { readWorkbook } from '../../../src/input';
import { readMarkdown } from '../../../src/workbook/markdown';
import { book, texts } from '../support/book';

const codesIn = (markdown: string): readonly string[] =>
  check(readWorkbook(readMarkdown(markdown))).findings.map(({ code }) => code);

const said = (evaluation: string): string => book({ 項目: texts({ evaluation }) });

/** Mistakes (架空) that the bench planted and the checks once missed, each with what must stay silent. */
describe('a mistake the bench brought to light', () => {
  it.each([
    ['a part of all insurers larger than the whole', '４保険者中、「達成できた」８（50.0％）であった。'],
    ['a whole that is not the number of insurers', '３保険者中、「達成できた」１（25.0％）であった。'],
  ])('%s', (_, sentence) => {
    expect(codesIn(said(sentence))).toContain('rate-differs');
    expect(codesIn(said('４保険者中、「達成できた」１（25.0％）であった。'))).toEqual([]);
  });

  it('a share that cannot be, behind a comma', () => {
    expect(codesIn(said('「達成できた」又は「概ね達成できた」と回答した保険者は、全体の75.5％であった。'))).toContain(
      'share-impossible',
    );
    expect(codesIn(said('「達成できた」又は「概ね達成できた」と回答した保険者は、全体の75.0％であった。'))).toEqual([]);
  });

  it('last year in the title of 基本情報', () => {
    const basics = (year: string): string =>
      book({
        基本情報: `| 自己評価作業用ファイル（${year}） |\n| |\n| 都道府県名 | 長野県 |\n| 対象年度 | 令和５年度 |\n| 計算方法 | 進捗率 |\n| 保険者数 | 4 |`,
      });
    expect(codesIn(basics('令和４年度'))).toContain('title-year');
    expect(codesIn(basics('令和５年度'))).toEqual([]);
  });

  it('last year in the title of a table whose rows are all of this year', () => {
    const rated = (title: string, year: string): string => {
      const rows = ['長野市', '松本市', '上田市', '岡谷市'].map((name) => `| ${name} | 介護予防の推進 | ○ | ${year} |`);
      return book({
        保険者評価: [`| ${title} |`, '| |', '| 保険者名 | 項目 | 評価区分 | 年度 |', ...rows].join('\n'),
      });
    };
    expect(codesIn(rated('保険者の自己評価（R4）', 'R5'))).toContain('title-year');
    expect(codesIn(rated('保険者の自己評価（R5）', 'R5'))).toEqual([]);
    expect(codesIn(rated('保険者の自己評価（R4）', 'R4'))).not.toContain('title-year');
  });

  it('no 基本情報 where a title names the year alone', () => {
    const items = texts({}).replace('| 項目名 |', '| 項目ごとの文章（令和５年度） |\n| |\n| 項目名 |');
    expect(codesIn(book({ 基本情報: null, 項目: items }))).toContain('missing-table');
    expect(codesIn(book({ 基本情報: null, 項目: items.replace('（令', '　長野県（令') }))).not.toContain(
      'missing-table',
    );
  });

  it('an item misspelt in the header of a matrix', () => {
    const three = `${texts({})}\n| 認知症施策の推進 | 相談が少ない。 | ・冊子の作成 | 進めた。 | 進んだ。 | 続ける。 |`;
    const matrix = (name: string, more = ''): string => {
      const rows = ['長野市', '松本市', '上田市', '岡谷市'].map(
        (insurer) => `| ${insurer} | ○ | ○ | △ |${more && ' |'}`,
      );
      const head = `| 保険者名 | ${name} | 給付の適正化 | 認知症施策の推進 |${more}`;
      return book({ 項目: three, 保険者評価: [head, ...rows].join('\n') });
    };
    expect(codesIn(matrix('介護予防の推推進'))).toContain('unknown-item');
    expect(codesIn(matrix('介護予防の推進', ' 備考 |'))).toEqual([]);
  });

  it('a mark left by a department', () => {
    expect(codesIn(said('計画どおり取り組んだ【課で確認】。'))).toContain('placeholder');
    expect(codesIn(said('計画どおり取り組んだ【担当課：高齢課】。'))).toEqual([]);
  });

  it('a paragraph that is still a draft', () => {
    expect(codesIn(said('　（案）計画どおり取り組んだ。'))).toContain('placeholder');
    expect(codesIn(said('（案）の段階から意見を聴き、次期計画（案）に反映した。'))).toEqual([]);
  });
});
