import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../src/domain/report';
import type { OtherForm } from '../../src/domain/otherForms';
import { a1, a1Area } from '../../src/sheet/address';
import { cellOf, read, seen } from './read';

const title = (year: string): string =>
  `介護保険事業支援計画に記載した、市町村が行う自立支援、介護予防又は重度化防止及び介護給付の適正化に関する取組の支援についての目標（${year}）に対する自己評価結果`;

const BASICS = `
## 基本情報
| 都道府県名 | 群馬県 |
| 対象年度 | 令和５年度 |`;

/** This year's items in rows. */
const ITEMS = `
## 項目
| 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 |
| 在宅医療と介護の連携 | 今年の課題。 | 今年の実績。 | 今年の評価。 |`;

const INDICATORS = `
## 指標
| 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 |
| 在宅医療と介護の連携 | 診療所数（か所） | 237 | 264 | 250 |`;

/** A form as the program writes it, labels above their texts. */
const form = (year: string, name = '在宅医療と介護の連携', prefecture = '群馬県'): string => `
| | | | | | 別紙２ |
| ${title(year)} | < | < | < | < | < |
| | | | | | 都道府県名：${prefecture} |
| ア　取組の支援についての自己評価結果 | < | < | < | < | < |
| 　項目名 | < | < | < | < | < |
| ${name} | < | < | < | < | < |
| 　目標を設定するに至った現状と課題 | < | < | < | < | < |
| 　昨年の課題。 | < | < | < | < | < |
| 　取組の実施内容、実績 | < | < | < | < | < |
| １　主な取組実績 | < | < | < | < | < |
| ２　主な目標指標の進捗状況 | < | < | < | < | < |
| 目標項目 | 策定時の値 | < | 直近値 | < | 目標値(R5) |
| ^ | 数値 | 年次 | 数値 | 年次 | 数値 |
| 診療所数（か所） | 237 | H28 | 251か所 | R4 | 250か所 |
| ※注。 | < | < | < | < | < |
| 　自己評価 | < | < | < | < | < |
| 　昨年の評価。 | < | < | < | < | < |
| ※複数項目に分ける場合には、項目ごとに様式を分けて記入する。 | < | < | < | < | < |
| イ　管内保険者の自己評価結果の概要 | < | < | < | < | < |
| 　昨年の概要。 | < | < | < | < | < |
| ウ　まとめ（ア及びイから考察した現状・課題と対応策） | < | < | < | < | < |
| 　昨年のまとめ。 | < | < | < | < | < |`;

const INPUT = `${BASICS}\n${ITEMS}\n${INDICATORS}`;

const uses = (forms: readonly OtherForm[]) =>
  forms.map(({ use, year, item, sheet }) => `${use} ${year.value} ${sheet} ${item.name.value}`);

const textsOf = ({ item }: OtherForm) =>
  SECTIONS.map((section) => item.sections[section].paragraphs.map(({ text }) => text.trim()).join('／'));

/** Whatever forms stand beside, the input is read as without them. */
function besideInput(forms: string, input = INPUT) {
  const [reading, alone] = [read(`${input}\n${forms}`), read(input)];
  expect(reading.report).toEqual(alone.report);
  expect(reading.tables).toEqual(alone.tables);
  expect(reading.from).toBe('input');
  return reading;
}

describe.each(['別紙２', '別紙２_1_在宅医療と介護の連携', 'R4の様式'])('last year’s form on a sheet %s', (sheet) => {
  const reading = besideInput(`## ${sheet}${form('令和４年度')}`);
  const [found] = reading.otherForms;

  it('is read with its year, prefecture, item and texts, and is no input', () => {
    expect(uses(reading.otherForms)).toEqual([`lastYear 2022 ${sheet} 在宅医療と介護の連携`]);
    expect(found && [cellOf(found.year), found.prefecture.value, cellOf(found.item.name)]).toEqual([
      `${sheet}!A2`,
      '群馬県',
      `${sheet}!A6`,
    ]);
    expect(found && textsOf(found)).toEqual([
      '昨年の課題。',
      '１　主な取組実績／２　主な目標指標の進捗状況',
      '昨年の評価。',
      '昨年の概要。',
      '昨年のまとめ。',
    ]);
    expect(found && cellOf(found.item.sections.summary.field)).toBe(`${sheet}!A22`);
    expect(found && a1Area(found.area)).toBe('A1:F22');
  });

  it('is read with its indicators, each value with its cell', () => {
    const [indicator] = found?.indicators ?? [];
    expect(found?.indicators).toHaveLength(1);
    expect(
      indicator && [indicator.name.written, indicator.latest.value.written, indicator.latest.period.written],
    ).toEqual(['診療所数（か所）', '251か所', 'R4']);
    expect(indicator && cellOf(indicator.latest.value)).toBe(`${sheet}!D14`);
    expect(indicator?.target.period.value).toEqual({ kind: 'open', year: 2023 });
    expect(indicator?.item.value).toBe('在宅医療と介護の連携');
  });

  it('is told with its tables, and nothing in it is told as unread or wrong', () => {
    expect(found?.tables.map(({ table, area }) => `${table} ${a1Area(area)}`)).toEqual(['項目 A5:F22', '指標 A12:F15']);
    expect(found?.tables[1]?.leftAside.map(({ place, why }) => `${why} ${a1(place.at)}`)).toEqual(['noteRow A15']);
    expect(reading.unread).toEqual([]);
    expect(seen(reading)).toEqual(seen(read(INPUT)));
  });
});

describe('forms beside the input', () => {
  it('of several years: the newest before the year evaluated is last year’s', () => {
    const { otherForms } = besideInput(
      ['２', '４', '３', '６'].map((year) => `## 別紙２_${year}${form(`令和${year}年度`)}`).join('\n'),
    );
    expect(uses(otherForms).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'older 2020',
      'lastYear 2022',
      'older 2021',
      'later 2024',
    ]);
  });

  it('of this year are neither input nor last year’s where the program wrote them', () => {
    expect(besideInput(`## 別紙２_1_在宅医療と介護の連携${form('令和５年度')}`).otherForms).toEqual([]);
  });

  it('without a year are undecided', () => {
    const { otherForms } = besideInput(`## 別紙２_1_在宅医療と介護の連携${form('令和　　年度')}`);
    expect(uses(otherForms)).toEqual(['undecided null 別紙２_1_在宅医療と介護の連携 在宅医療と介護の連携']);
  });

  it('without a year are not dated by whatever else names one above them', () => {
    const submitted = form('令和　　年度').replace('\n| ', '\n| 令和４年度提出分 | < | < | < | < | < |\n| ');
    const { otherForms } = besideInput(`## 別紙２_1_在宅医療と介護の連携${submitted}`);
    expect(uses(otherForms)).toEqual(['undecided null 別紙２_1_在宅医療と介護の連携 在宅医療と介護の連携']);
  });

  it('without a year, typed by hand, are undecided only where another sheet states the item', () => {
    const open = `## 様式${form('令和　　年度')}`;
    const alone = read(`${BASICS}\n${open}`);
    expect(alone.otherForms).toEqual([]);
    expect(alone.report.items.map(({ name }) => cellOf(name))).toEqual(['様式!A6']);
    const both = read(`${BASICS}\n${open}\n## 今年${form('令和５年度')}`);
    expect(uses(both.otherForms)).toEqual(['undecided null 様式 在宅医療と介護の連携']);
    expect(both.report.items.map(({ name }) => cellOf(name))).toEqual(['今年!A6']);
  });

  it('without a year are last year’s where their sheet says so', () => {
    const { otherForms } = besideInput(`## 昨年度の別紙２${form('　　')}`);
    expect(uses(otherForms)).toEqual(['lastYear 2022 昨年度の別紙２ 在宅医療と介護の連携']);
  });

  it('of another prefecture are not compared with', () => {
    const { otherForms } = besideInput(`## 別紙２_参考${form('令和４年度', '在宅医療と介護の連携', '栃木県')}`);
    expect(uses(otherForms)).toEqual(['otherPrefecture 2022 別紙２_参考 在宅医療と介護の連携']);
  });

  it('stand one under another on a sheet, some without a title of their own', () => {
    const second = form('令和４年度', '認知症総合支援').split('\n').slice(5).join('\n');
    const { otherForms } = besideInput(
      `## 様式${form('令和４年度', '介護予防')}\n| | |\n${second}\n| | |${form('令和３年度', '給付適正化')}`,
    );
    expect(uses(otherForms)).toEqual([
      'lastYear 2022 様式 介護予防',
      'lastYear 2022 様式 認知症総合支援',
      'older 2021 様式 給付適正化',
    ]);
    expect(otherForms.map((one) => textsOf(one).at(-1))).toEqual([
      '昨年のまとめ。',
      '昨年のまとめ。',
      '昨年のまとめ。',
    ]);
    expect(otherForms.map(({ indicators }) => indicators.length)).toEqual([1, 1, 1]);
  });

  it('end where the next begins, texts beside their labels', () => {
    const beside = (year: string, name: string): string => `
| | | 別紙２ |
| ${title(year)} | < | < |
| 項目名 | ${name} | |
| 自己評価 | 昨年の評価。 | |
| まとめ | ${name}のまとめ。 | |
| | 続き。 | |`;
    const { otherForms } = besideInput(
      `## 様式${beside('令和４年度', '介護予防')}${beside('令和４年度', '給付適正化')}`,
    );
    expect(otherForms.map((one) => textsOf(one).at(-1))).toEqual([
      '介護予防のまとめ。／続き。',
      '給付適正化のまとめ。／続き。',
    ]);
    expect(otherForms.map(({ area }) => a1Area(area))).toEqual(['A1:B6', 'A7:B12']);
  });

  it('go with this year’s forms typed by hand: the newest are the input', () => {
    const own = `## 今年${form('令和５年度')}`;
    const reading = read(`## 別紙２(R4)${form('令和４年度', '介護予防')}\n${own}`);
    expect(reading.report).toEqual(read(own).report);
    expect(uses(reading.otherForms)).toEqual(['lastYear 2022 別紙２(R4) 介護予防']);
  });

  it('go with received forms: the newest are evaluated', () => {
    const own = `## 別紙２_1_今年${form('令和５年度')}`;
    const reading = read(`## 別紙２_1_昨年${form('令和４年度')}\n${own}`);
    expect(reading.from).toBe('forms');
    expect(reading.report).toEqual(read(own).report);
    expect(uses(reading.otherForms)).toEqual(['lastYear 2022 別紙２_1_昨年 在宅医療と介護の連携']);
  });

  it('are those of a received workbook, whatever its older forms are called', () => {
    const own = `## 別紙２_1_今年${form('令和５年度')}`;
    const reading = read(`## 様式(R4)${form('令和４年度')}\n${own}`);
    expect(reading.from).toBe('forms');
    expect(reading.report).toEqual(read(own).report);
    expect(uses(reading.otherForms)).toEqual(['lastYear 2022 様式(R4) 在宅医療と介護の連携']);
  });

  it('are the input where nothing else states items: the title may be what is wrong', () => {
    const reading = read(`${BASICS}\n## 別紙２${form('令和４年度')}`);
    expect(reading.otherForms).toEqual([]);
    expect(reading.report.items.map(({ name }) => cellOf(name))).toEqual(['別紙２!A6']);
  });

  it('leave a table of this year below them to the input', () => {
    const table = INDICATORS.replace('## 指標', '| | |\n| 令和５年度　指標 | |');
    const reading = read(`${BASICS}\n${ITEMS}\n## 別紙２${form('令和４年度')}\n${table}`);
    expect(reading.report.indicators.map(({ latest }) => latest.value.written)).toEqual(['264']);
    expect(reading.otherForms.map(({ indicators }) => indicators.map(({ latest }) => latest.value.written))).toEqual([
      ['251か所'],
    ]);
  });
});

describe('forms side by side', () => {
  const head = (year: string): string => `| ${title(`令和${year}年度`)} | <`;
  const line = (label: string, last: string, own: string): string => `| ${label} | ${last} | | ${label} | ${own} |`;
  const sheet = [
    '## 比較',
    `${head('４')} | ${head('５')} |`,
    line('項目名', '介護予防', '在宅医療と介護の連携'),
    line('現状と課題', '昨年の課題。', '今年の課題。'),
    line('実施内容、実績', '昨年の実績。', '今年の実績。'),
    line('自己評価', '昨年の評価。', '今年の評価。'),
  ].join('\n');

  it('are each of its year', () => {
    const { report, otherForms } = read(`${BASICS}\n${sheet}`);
    expect(report.items.map(({ name, sections }) => [name.written, sections.evaluation.field.written])).toEqual([
      ['在宅医療と介護の連携', '今年の評価。'],
    ]);
    expect(report.items.map(({ sections }) => cellOf(sections.evaluation.field))).toEqual(['比較!E5']);
    expect(uses(otherForms)).toEqual(['lastYear 2022 比較 介護予防']);
    expect(otherForms.map((one) => textsOf(one).slice(0, 3))).toEqual([
      ['昨年の課題。', '昨年の実績。', '昨年の評価。'],
    ]);
  });
});

/** Forms as other prefectures type them. */
const VARIANTS: Readonly<Record<string, string>> = {
  'labels on the left, texts merged beside them': `
| 別紙２ | < | < | < | < | < |
| ${title('令和４年度')} | < | < | < | < | < |
| 都道府県名： | 群馬県 | | | | |
| 項目名 | 在宅医療と介護の連携 | < | < | < | < |
| 目標を設定するに至った<br>現状と課題 | 昨年の課題。 | < | < | < | < |
| ^ | ^ | ^ | ^ | ^ | ^ |
| 取組の実施内容、実績 | １　主な取組実績 | < | < | < | < |
| ^ | ２　主な目標指標の進捗状況 | < | < | < | < |
| ^ | 目標項目 | 単位 | 策定時の値 | 直近値 | 目標値 |
| ^ | 診療所数 | か所 | 237 | 251 | 250 |
| 自己評価 | 昨年の評価。 | < | < | < | < |
| イ　管内保険者の自己評価結果の概要 | 昨年の概要。 | < | < | < | < |
| ウ　まとめ | 昨年のまとめ。 | < | < | < | < |`,
  'a title in three rows, in columns further right, a text in many rows': `
| | | | | | | |
| | | 介護保険事業支援計画に記載した、市町村が行う自立支援、介護予防又は重度化防止 | | | | |
| | | 及び介護給付の適正化に関する取組の支援についての目標（Ｒ４年度） | | | | |
| | | に対する自己評価結果 | | | | |
| | | | | | | |
| | | | | | 都道府県名 | 群馬県 |
| | | 項目名 | | | | |
| | | 在宅医療と介護の連携 | | | | |
| | | 目標を設定するに至った現状と課題 | | | | |
| | | 昨年の課題。 | | | | |
| | | 取組の実施内容、実績 | | | | |
| | | １　主な取組実績 | | | | |
| | | ２　主な目標指標の進捗状況 | | | | |
| | | 指標 | 単位 | 策定時の値 | 直近値 | 目標値 |
| | | 診療所数 | か所 | 237 | 251 | 250 |
| | | 自己評価 | | | | |
| | | 昨年の評価。 | | | | |
| | | イ　管内保険者の自己評価結果の概要 | | | | |
| | | 昨年の概要。 | | | | |
| | | ウ　まとめ（ア及びイから考察した現状・課題と対応策） | | | | |
| | | 昨年のまとめ。 | | | | |`,
  'a year on a line of its own, labels of other words': `
| | 別紙２ |
| （令和４年度） | |
| 都道府県名 | 群馬県 | | | | |
| 項目名 | 在宅医療と介護の連携 | | | | |
| 現状と課題 | 昨年の課題。 | | | | |
| 取組内容・実績 | １　主な取組実績 | | | | |
| | ２　主な目標指標の進捗状況 | | | | |
| | 指標名 | 単位 | 策定時 | 直近の値 | 目標 |
| | 診療所数 | か所 | 237 | 251 | 250 |
| 自己評価結果 | 昨年の評価。 | | | | |
| 管内市町村の自己評価の概要 | 昨年の概要。 | | | | |
| 考察 | 昨年のまとめ。 | | | | |`,
};

it('last year’s form may hold several tables of indicators', () => {
  const table = `
| 指標名 | 単位 | 策定時 | R4実績 | R5目標 |
| サポーター数 | 人 | 100 | 120 | 200 |
| | | | | |
| 目標項目 | 現状値 | 年次 | 目標値 | 年次 |
| カフェの数（か所） | 10 | R2 | 20 | R5 |`;
  const { otherForms } = besideInput(`## 様式
| ${title('令和４年度')} | < | < | < | < |
| 項目名 | < | < | < | < |
| 認知症総合支援 | < | < | < | < |
| 取組の実施内容、実績 | < | < | < | < |
| （１）研修 | < | < | < | < |${table}
| 自己評価 | < | < | < | < |
| 評価。 | < | < | < | < |`);
  const [found] = otherForms;
  expect(
    found?.indicators.map(({ name, item, baseline, latest, target }) => [
      name.written,
      item.value,
      baseline.value.written,
      latest.value.written,
      target.value.written,
    ]),
  ).toEqual([
    ['サポーター数', '認知症総合支援', '100', '120', '200'],
    ['カフェの数（か所）', '認知症総合支援', '10', '', '20'],
  ]);
});

describe.each(Object.entries(VARIANTS))('last year’s form with %s', (_, rows) => {
  it('is read whole', () => {
    const [found, ...more] = besideInput(`## 様式${rows}`).otherForms;
    expect(more).toEqual([]);
    expect(found && [found.use, found.year.value, found.prefecture.value, found.item.name.value]).toEqual([
      'lastYear',
      2022,
      '群馬県',
      '在宅医療と介護の連携',
    ]);
    expect(found && textsOf(found)).toEqual([
      '昨年の課題。',
      '１　主な取組実績／２　主な目標指標の進捗状況',
      '昨年の評価。',
      '昨年の概要。',
      '昨年のまとめ。',
    ]);
    expect(found?.indicators.map(({ name, unit, latest }) => [name.value, unit.value, latest.value.written])).toEqual([
      ['診療所数', 'か所', '251'],
    ]);
  });
});
