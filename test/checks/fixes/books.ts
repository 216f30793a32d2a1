import { activities, book, indicators, insurers, levels, ratings, texts } from '../support/book';

export const ROW = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |';
export const latest = (written: string): string =>
  book({ 指標: indicators(ROW.replace('| 210 |', `| '${written} |`)) });
export const MATSUMOTO = "| '202029 | 松本市 | 900 |";
export const UEDA = "| '202037 | 上田市 | 800 |";
export const OKAYA = "| '202045 | 岡谷市 | 700 |";
export const coded = (code: string): string =>
  book({ 保険者: insurers(`| ${code} | 長野市 | 1000 |`, MATSUMOTO, UEDA, OKAYA) });
export const held = (item: string, targets = ''): string =>
  book({ 取組実績: activities(`| ${item} | 会議 | 会議 | R5.6.1 | ${targets} | 1 | |`) });
export const rated = (name: string): string =>
  book({
    保険者評価: ratings(
      ...[name, '松本市', '上田市', '岡谷市'].map((insurer) => `| ${insurer} | 介護予防の推進 | ○ |`),
    ),
  });
export const background = (text: string): string => book({ 項目: texts({ background: text }) });

/** Four insurers; in 取組実績 other targets, in 項目 another 実績. */
export const variant = (usual: string, record: string, targets: string): string => {
  const named = [usual, '松本市', '上田市', '岡谷市'];
  return book({
    項目: texts({ record }),
    保険者: insurers('| | 髙山市 | 1000 |', MATSUMOTO, UEDA, OKAYA),
    保険者評価: ratings(...named.map((name) => `| ${name} | 介護予防の推進 | ○ |`)),
    給付適正化実施状況: levels(...named.map((name) => `| ${name} | R5 | ケアプラン点検 | 予定通り実施 |`)),
    取組実績: activities(`| 介護予防の推進 | 会議 | 会議 | R5.6.1 | ${targets} | 1 | |`),
  });
};
