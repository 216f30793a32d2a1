import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insurerKey } from '../../../src/domain/insurer';
import {
  figuresIn,
  periodsIn,
  readCounts,
  readDirection,
  readEdition,
  readLevel,
  readMethod,
  readPeriod,
  readRating,
  readRatingNotation,
  readValue,
  readYesNo,
} from '../../../src/domain/notation';
import { fold } from '../../../src/text/fold';

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['readValue', readValue],
  ['readPeriod', (text) => readPeriod(text)],
  ['readPeriod of a year', (text) => readPeriod(text, 2023)],
  ['readCounts', (text) => readCounts(text, { circled: true })],
  ['figuresIn', figuresIn],
  ['periodsIn', periodsIn],
  ['readRatingNotation', (text) => readRatingNotation(text)],
  ['readRating', (text) => readRating(text, { scaleSeen: true })],
  ['readDirection', readDirection],
  ['readMethod', readMethod],
  ['readEdition', readEdition],
  ['readLevel', readLevel],
  ['readYesNo', readYesNo],
  ['insurerKey', insurerKey],
  ['fold', fold],
];

/** Pieces from which notations are made, so that random strings come close to them. */
const pieces =
  '0 1 ２ 35 1,234 0.5 ， ． 、 。 ～ - － ー ▲ △ ＋ ( ） 「 」 ： / R 令和 平成 H 元 年 年度 年度末 月 日 第 期 万 千 億 割 倍 ％ か所 人 回 延べ うち 各 計 約 程度 以上 未満 増 ポイント 前年度比 ① ② 再掲 現在 達成 概ね 一 十 \n 半 半数 分の 過半数 マイナス 〇 二 まで を超えない 四半期 Q 上半期 上旬 翌 FY 3 12 31 2023 ・ から 1/3 (R5) ◎ ○ × 評価： A 随時 9月 20日 ㉑ Ⅲ 台 ½ ‰ 人口10万対 /10万人 今年度 前年度 2年目 期 春 ☑ □ 隔月 数十 満点 満点中'.split(
    ' ',
  );
const nearly = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

const KINDS = ['quantity', 'pair', 'relative', 'change', 'missing', 'ambiguous', 'unreadable'];

describe('any text', () => {
  it.each(READERS)('is read without a throw by %s', (_name, read) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), nearly), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('gives a value whose ends are numbers in order, or an observation', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const read = readValue(text);
        expect(KINDS).toContain(read.kind);
        if (read.kind === 'quantity') expect(read.quantity.low.lte(read.quantity.high)).toBe(true);
        if (read.kind === 'ambiguous') expect(read.candidates.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('that may mean several things is told what, each in writing that means one', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const value = readValue(text);
        const values = value.kind === 'ambiguous' ? value.candidates.map((written) => readValue(written).kind) : [];
        const period = readPeriod(text);
        const periods = period.kind === 'ambiguous' ? period.candidates.map((written) => readPeriod(written).kind) : [];
        const level = readRatingNotation(text);
        const levels = level.kind === 'ambiguous' ? level.candidates.map((sign) => readRatingNotation(sign).kind) : [];
        expect(['quantity', 'pair', 'change', 'relative']).toEqual(expect.arrayContaining(values));
        expect(['period', 'withinYear']).toEqual(expect.arrayContaining(periods));
        expect(['rating']).toEqual(expect.arrayContaining(levels));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives figures and periods in order, inside of it, none over another', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const found = [...figuresIn(text), ...periodsIn(text)].sort((one, other) => one.start - other.start);
        found.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(found[index + 1]?.start ?? text.length);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('long texts', () => {
  const LENGTH = 20_000;
  const units =
    '1|1,|1 |1-|1~|1.1|1万|1年|1/|1:11|(1|()|(|「|R5|R5~|R3・|R5.3.|令和|令和5年|2023|2023年|第8期|各1回、|1(R5)|うち|約|一|-|~|ー|達成|半|半数|3分の1|二|、|1/3|マイナス|〇|各市|9月|～9月|Q|随時|◎|評価：|）|※1|13:30|FY23|½|1½|30台|人口10万対|/10万人|今年度|第8期2年目|春|☑あ|□|■|数十|2023/24|4~9月|1/20/2023|千対|ﾞ|か\u3099| |\n |あ|0'.split(
      '|',
    );

  it.each(READERS)('are read to their end, however they repeat: %s', (_name, read) => {
    for (const unit of units) expect(() => read(unit.repeat(LENGTH / unit.length))).not.toThrow();
  });
});
