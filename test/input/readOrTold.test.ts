import { describe, expect, it } from 'vitest';
import { writePeriod } from '../../src/domain/notation';
import { a1 } from '../../src/sheet/address';
import type { Reading } from '../../src/domain/reading';
import type { Measurement } from '../../src/domain/report';
import { cellOf, read, seen } from './read';

const names = ({ report }: Reading): readonly (string | null)[] => report.indicators.map(({ name }) => name.value);
const aside = ({ tables }: Reading): readonly string[] =>
  tables.flatMap(({ leftAside }) => leftAside.map(({ place, why }) => `${why} ${a1(place.at)}`));
const timed = ({ value, period }: Measurement): string =>
  `${value.written} ${period.value ? writePeriod(period.value) : '？'} ${cellOf(period)}`;

describe('rows below the total', () => {
  const HEADER = '## 表\n| 項目 | 指標 | 策定時 | 目標 | 実績 |\n| 介護予防 | 通いの場 | 500 | 600 | 560 |\n';

  it('are no records where they fill little of what one must', () => {
    const reading = read(
      `${HEADER}| | 合計 | 500 | 600 | 560 |\n| | | | | |\n| | 内訳 | | | 260 |\n| | | | | 300 |\n| ※県調べ | | | | |`,
    );
    expect(names(reading)).toEqual(['通いの場']);
    expect(aside(reading)).toEqual(['totalRow B3', 'belowTable B5', 'belowTable E6', 'noteRow A7']);
  });

  it('are records where they are filled, and below a 小計', () => {
    const more = '| 認知症 | カフェ | 30 | 50 | 45 |';
    expect(names(read(`${HEADER}| | 合計 | 500 | 600 | 560 |\n${more}`))).toEqual(['通いの場', 'カフェ']);
    expect(names(read(`${HEADER}| | 小計 | 500 | 600 | 560 |\n| | 参考 | | | 260 |`))).toEqual(['通いの場', '参考']);
  });
});

it.each(['| 以下余白 | |', '| － | （以下余白） |', '| 以　下　余　白 | |'])('no record is the end: %s', (end) => {
  const reading = read(`## 表\n| 保険者名 | 人口 |\n| 甲市 | 10 |\n${end}\n`);
  expect(reading.report.insurers.map(({ name }) => name.value)).toEqual(['甲市']);
  expect(aside(reading)).toEqual(['noteRow A3']);
});

it.each(['凡例：◎達成できた　○概ね達成できた', '【凡例】◎達成できた', '（凡例：◎達成できた）'])(
  'no record is what explains the marks: %s',
  (legend) => {
    const reading = read(
      `## 表\n| 保険者名 | 介護予防 | 認知症 |\n| 甲市 | ◎ | ○ |\n| 乙市 | ○ | △ |\n| ${legend} | | |`,
    );
    expect(new Set(reading.report.insurerRatings.map(({ insurer }) => insurer.value))).toEqual(
      new Set(['甲市', '乙市']),
    );
    expect(aside(reading)).toContain('noteRow A4');
  },
);

describe('an item named 取組名', () => {
  const SHEET = `
    ## 認知症
    | 取組名 | 認知症総合支援 | | | |
    | 現状と課題 | 増えている。 | | | |
    | 数値目標 | 指標 | 策定時 | 目標 | 実績 |
    | | サポーター数 | 45000 | 60000 | 58210 |
    | 自己評価 | ○　概ね達成できた | | | |
    | 今後の対応策 | 研修を続ける。 | | | |
  `;

  it('has its texts, and a table of indicators that ends above the next of them', () => {
    const reading = read(SHEET);
    const [item] = reading.report.items;
    expect(names(reading)).toEqual(['サポーター数']);
    expect(reading.report.indicators[0]?.item.value).toBe('認知症総合支援');
    expect([item?.name.value, item?.sections.evaluation.field.value, item?.sections.summary.field.value]).toEqual([
      '認知症総合支援',
      '○　概ね達成できた',
      '研修を続ける。',
    ]);
  });

  it('is one in a list as well', () => {
    const { items } = read('## 表\n| No | 取組名 | 現状・課題 | 取組実績 |\n| 1 | 介護予防 | 担い手 | 10回 |').report;
    expect(items.map(({ name }) => name.value)).toEqual(['介護予防']);
  });

  it('is none beside 項目名', () => {
    const { items } = read(
      '## 表\n| 項目名 | 取組名 | 現状・課題 | 自己評価 |\n| 介護予防 | 通いの場 | 担い手 | 増えた |',
    ).report;
    expect(items.map(({ name }) => name.value)).toEqual(['介護予防']);
  });
});

describe('a name left blank below a group', () => {
  const TABLE = '## 表\n| 項目 | 事業名 | 派遣先 | 回数 |\n| 介護予防 | 派遣 | 甲市 | 3 |\n';
  const named = (rows: string): readonly (string | null)[] =>
    read(TABLE + rows).report.activities.map(({ name }) => name.value);

  it('is that above where the group is blank too', () => {
    expect(named('| | | 乙町 | 1 |\n| | 研修 | 丙村 | 2 |\n| | | 丁村 | 2 |')).toEqual([
      '派遣',
      '派遣',
      '研修',
      '研修',
    ]);
  });

  it('is missing beside the name of a group', () => {
    expect(named('| 認知症 | | 乙町 | 1 |')).toEqual(['派遣', null]);
    expect(named('| 介護予防 | | 乙町 | 1 |')).toEqual(['派遣', null]);
  });
});

describe('a figure with its time in one cell', () => {
  const of = (header: string, row: string): Reading =>
    read(`## 表\n| 項目 | 指標 | ${header} |\n| 介護予防 | 通いの場 | ${row} |`);

  it('has both', () => {
    const [one] = of('基準値（時点） | 現状値（時点） | 目標値（時点）', '45千人（R2） | 58千人（R5.3末） | 60千人')
      .report.indicators;
    expect(one && [one.baseline, one.latest, one.target].map(timed)).toEqual([
      '45千人（R2） R2 表!C2',
      '58千人（R5.3末） 令和５年３月31日 表!D2',
      '60千人 ？ 表!A2',
    ]);
  });

  it('goes by the column of its time where there is one, and by the cell before the header', () => {
    const [column] = of('策定時 数値 | 策定時 年次 | 目標', '500（R2） | R1 | 600').report.indicators;
    expect(column && timed(column.baseline)).toBe('500（R2） R1 表!D2');
    const [header] = of('策定時（R1） | 目標（R5）', '500（R2） | 600').report.indicators;
    expect(header && [timed(header.baseline), timed(header.target)]).toEqual(['500（R2） R2 表!C2', '600 R5 表!D1']);
  });

  it('takes no remark for a time', () => {
    const [one] = of('策定時 | 目標', '500（うち県８） | 35/35（100％）').report.indicators;
    expect(one && [one.baseline.period.value, one.target.period.value]).toEqual([null, null]);
  });
});

describe('第７期末実績', () => {
  it('is what stood when the plan was made', () => {
    const [one] = read(
      '## 表\n| 令和５年度 | | | | |\n| 項目 | 指標 | 第７期末実績 | R5目標 | R5実績 |\n| 介護予防 | 通いの場 | 500 | 600 | 560 |',
    ).report.indicators;
    expect(one && timed(one.baseline)).toBe('500 令和２年度末 表!C2');
  });
});

describe('insurers beside columns of ratings', () => {
  it('keeps the name of an insurer without how it is read', () => {
    const { insurers } = read('## 表\n| 保険者名（ふりがな） | 人口 |\n| 前橋市（まえばしし） | 100 |').report;
    expect(insurers.map(({ name }) => [name.value, name.written])).toEqual([['前橋市', '前橋市（まえばしし）']]);
  });

  it('takes 評価 of two years for no items, and tells the table', () => {
    const reading = read(
      '## 表\n| 保険者名 | 令和５年度評価 | 前年度評価 |\n| 甲市 | ◎ | ○ |\n| 乙町 | ○ | △ |\n| 丙村 | △ | △ |',
    );
    expect(reading.report.insurerRatings).toEqual([]);
    expect(reading.unread.length + seen(reading).length).toBeGreaterThan(0);
  });
});

describe('an item named in a heading above its table', () => {
  const TABLE = '| 指標 | 策定時 | 目標 | 実績 |\n| 通いの場 | 500 | 600 | 560 |\n';
  const items = (text: string): readonly (string | null)[] =>
    read(text).report.indicators.map(({ item }) => item.value);

  it.each(['■介護予防の推進', '【介護予防の推進】', '◆　介護予防の推進'])(
    'is that of its indicators: %s',
    (heading) => {
      expect(items(`## 表\n| ${heading} |\n| （単位：人） |\n${TABLE}`)).toEqual(['介護予防の推進']);
    },
  );

  it('is another for the next table', () => {
    expect(items(`## 表\n| ■介護予防 |\n${TABLE}| |\n| ■認知症施策 |\n${TABLE.replace('通いの場', 'カフェ')}`)).toEqual(
      ['介護予防', '認知症施策'],
    );
  });

  it.each(['介護予防の推進', '■数値目標の達成状況', '【令和５年度】', '■介護予防 | 担当：予防係'])(
    'is none that is not marked, or says what the table is: %s',
    (heading) => {
      expect(items(`## 表\n| ${heading} |\n${TABLE}`)).toEqual([null]);
    },
  );

  it('gives way to the item on whose sheet it stands', () => {
    const sheet = `## 様式\n| 項目名 | 認知症施策 |\n| 現状と課題 | 増えている。 |\n| | |\n| | ■サポーター |\n${TABLE.replaceAll(/^/gm, '| ')}`;
    expect(items(sheet)[0]).toBe('認知症施策');
  });
});
