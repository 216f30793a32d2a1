import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book } from './support/book';

const CHOICES = { 通いの場: '○○○◎', 相談会: '△△△○' } as const;

const said = (insurers: string) =>
  check(
    readWorkbook(
      readMarkdown(
        book({
          項目: `| 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 | 管内保険者の自己評価結果の概要 | まとめ |
| 介護予防の推進 | 通いの場が少ない。 | ・冊子の作成 | 取り組んだ。 | ${insurers} | 支援する。 |
| 給付の適正化 | 点検が進んでいない。 | ・冊子の作成 | 取り組んだ。 | 取り組んだ。 | 支援する。 |`,
          保険者評価: [
            '| 保険者名 | 項目 | 取組名 | 評価区分 |',
            ...Object.entries(CHOICES).flatMap(([activity, ratings]) =>
              ['長野市', '松本市', '上田市', '岡谷市'].map(
                (name, at) => `| ${name} | 介護予防の推進 | ${activity} | ${ratings[at]} |`,
              ),
            ),
          ].join('\n'),
        }),
      ),
    ),
  ).findings.flatMap(({ code }) => (code === 'tally-most' ? [code] : []));

describe('the rating that most insurers gave (架空)', () => {
  it.each([
    '通いの場は、「達成はやや不十分」と回答した市町村が多かった。',
    '相談会については、「概ね達成できた」との回答が最も多かった。',
    '「達成は不十分」とする市町村が多い。',
    '相談会は、「概ね達成できた」と評価した保険者が最も多くなった。',
  ])('is another: %s', (text) => {
    expect(said(text)).toEqual(['tally-most']);
  });

  it.each([
    '通いの場は、「概ね達成できた」と回答した市町村が多かった。',
    '「達成はやや不十分」とする市町村が多かった。',
    '「達成できた」と回答した市町村が増えた。',
    '「達成できた」、「概ね達成できた」を合わせた回答が多かった。',
    '「広報が足りない」との回答が多かった。',
  ])('is that one, or is not told: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
