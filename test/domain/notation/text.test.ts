import { describe, expect, it } from 'vitest';
import { figuresIn, periodsIn, readCounts, writePeriod } from '../../../src/domain/notation';
import { showQuantity } from './show';

const figures = (text: string): readonly string[] => figuresIn(text).map(({ quantity }) => showQuantity(quantity));
const periods = (text: string): readonly string[] => periodsIn(text).map(({ period }) => writePeriod(period));

describe('figuresIn', () => {
  it.each([
    [
      '第８期計画期間の県平均は6,136円となり、前計画期間(6,078円)と比較して0.95％増だった。',
      ['6136 円', '6078 円', '0.95 %'],
    ],
    ['全体の31.43％(前年度比-2.86ポイント)を占めており', ['31.43 %', '-2.86 ポイント']],
    ['15.7％から19.0％に上昇する。', ['15.7 %', '19 %']],
    ['標準取組の主要５事業及び重点１事業', ['5 事業', '1 事業']],
    ['2か所を廃止し、486～533か所となる', ['2 か所', '486..533 か所']],
    ['うち６５歳以上人口 ２５３，３９５人', ['65 歳 atLeast ofWhich', '253395 人 ofWhich']],
    ['延べ参加者数は36人（うち都県8人）', ['36 人 total', '8 人 ofWhich']],
    ['世帯数は統計1人あたり', ['1 人']],
    ['看護師(1回)、病院勤務以外（1回）', ['1 回', '1 回']],
    ['3 5 市町村', ['35 市町村']],
    ['35 市町村で実施', ['35 市町村']],
    ['2次と1.5次、3日と5日間', ['5 日']],
    ['２部構成の研修', ['2']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    '（１）地域包括支援センター職員の資質向上',
    '　① 地域包括支援センター職員研修',
    '１　主な取組実績',
    '会議　\n１　主な取組実績',
    '１ 地域づくり加速化事業について',
    '2. 人材の確保',
    '３）回復期',
    '（１）及び（２）の取組',
    '３．１回目の支援',
    '第１回研修会',
    '3回目の支援',
    '２次保健医療圏',
    '12月19～23日',
    '13時30分から17:00まで',
    '別紙２のとおり',
    '資料１～３',
    '※1 注2 No.3',
    '要支援１と要介護２',
    'COVID19とA4とR5',
    '電話 027-226-2561',
    '11/35の割合、3分の1',
    '令和５年度、2023年度、R5.3.31、第８期',
    '1,5人',
  ])('finds none in %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('gives the place of each figure in the text as written', () => {
    const text = '\u3000\u200bﾌﾞﾛｯｸ１２か所（約　３，０００\n人）';
    expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['１２か所', '約　３，０００']);
  });

  it('keeps figures of different lines apart', () => {
    expect(figures('10\n20人')).toEqual(['10', '20 人']);
  });
});

describe('periodsIn', () => {
  it.each([
    ['平成27年(2015)は8万人、令和7年(2025)には11万人', ['平成27年', '令和７年']],
    ['第８期（令和３～５年度）の計画', ['第８期', '令和３～５年度']],
    ['事業(平成30年から)', ['平成30年']],
    ['支援(R5:12保険者,延べ36回)', ['R5']],
    ['令和７年２月７日（金） 13時', ['令和７年２月７日']],
    ['2023/3/31と2023-03-31', ['令和５年３月31日', '令和５年３月31日']],
    ['R6.4～、実施', ['令和６年４月～']],
    ['H27 R5 S63', ['H27', 'R5', 'S63']],
    ['2,023人と2023人、M2、T1、COVID19、HR5', []],
    ['平成31年５月１日（ありえない日付）', []],
    ['今年度、前年度、５年度', []],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it('gives what was written and where', () => {
    const text = '（令和５（２０２３）年度）';
    expect(periodsIn(text)).toEqual([
      { period: { kind: 'fiscalYear', year: 2023 }, written: '令和５（２０２３）年度', start: 1, end: 12 },
    ]);
  });
});

describe('readCounts', () => {
  it.each([
    ['研修Ａ、研修Ｂ　各2回', ['2 回 each', '4 回 sum']],
    ['各2回', ['2 回 each']],
    ['（基礎、応用及び発展 各1回）', ['1 回 each', '3 回 sum']],
    ['会議3回、研修Ａ、研修Ｂ各1回', ['3 回', '1 回 each', '2 回 sum']],
    ['12', ['12']],
    ['なし', []],
  ])('%s', (text, expected) => {
    expect(readCounts(text).map(showQuantity)).toEqual(expected);
  });

  it('takes a circled number for a count only when asked, and never at the beginning of a line', () => {
    expect(readCounts('医師会②、直営①', { circled: true }).map(showQuantity)).toEqual(['2', '1']);
    expect(readCounts('① 医師会', { circled: true })).toEqual([]);
    expect(readCounts('医師会②')).toEqual([]);
  });
});
