import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS, ratingWord, readPeriod, readRatingNotation, readValue } from '../../../src/domain/notation';
import { partOfYear, period, quantity } from './arbitrary';
import { writtenPart, writtenPeriod } from './periodStyles';
import { showPeriod, showQuantity, showValue } from './show';
import { bracketed, inWidths, spaced, unbracketed, written } from './styles';

/** A value with one of its ways of being written. */
const styled = <T>(
  values: fc.Arbitrary<T>,
  write: (value: T) => fc.Arbitrary<string>,
): fc.Arbitrary<{ readonly given: T; readonly text: string }> =>
  values.chain((given) => write(given).map((text) => ({ given, text })));

describe('however it is written', () => {
  it('a figure is read the same', () => {
    fc.assert(
      fc.property(styled(quantity, written), ({ given, text }) => {
        const points = given.unit === 'ポイント' && given.low.isNegative();
        expect(showValue(readValue(text))).toBe(`${points ? 'change in points: ' : ''}${showQuantity(given)}`);
      }),
      { numRuns: 4000 },
    );
  });

  it('a count with its rate is a pair', () => {
    const single = quantity.map((one) => ({ ...one, high: one.low, bound: 'exact' as const, qualifier: null }));
    const count = single.map((one) => ({ ...one, unit: '人', low: one.low.abs(), high: one.low.abs() }));
    const rate = count.map((one) => ({ ...one, unit: '%', approximate: false }));
    const pair = styled(fc.tuple(count, rate), ([one, other]) =>
      fc.tuple(unbracketed(one), unbracketed(other).chain(bracketed)).map((parts) => parts.join('\n')),
    );
    fc.assert(
      fc.property(pair, ({ given: [one, other], text }) => {
        expect(showValue(readValue(text))).toBe(`pair: ${showQuantity(one)}; ${showQuantity(other)}`);
      }),
      { numRuns: 500 },
    );
  });

  it('a period is read the same', () => {
    fc.assert(
      fc.property(styled(period, writtenPeriod), ({ given, text }) => {
        expect(showPeriod(readPeriod(text))).toBe(showPeriod({ kind: 'period', period: given }));
      }),
      { numRuns: 4000 },
    );
  });

  it('a part of a year is read the same', () => {
    fc.assert(
      fc.property(styled(partOfYear, writtenPart), ({ given, text }) => {
        expect(showPeriod(readPeriod(text))).toBe(showPeriod({ kind: 'withinYear', part: given }));
      }),
      { numRuns: 1000 },
    );
  });

  it('a level is read the same', () => {
    const labels = fc.constantFrom('', '評価：', '自己評価:', '評価区分＝', '判定：');
    const level = styled(fc.constantFrom(...RATINGS), (rating) =>
      fc
        .tuple(
          labels,
          fc.constantFrom(
            rating,
            ratingWord(rating),
            `${rating}（${ratingWord(rating)}）`,
            `${ratingWord(rating)}(${rating})`,
          ),
          fc.constantFrom('', '※', '。', '※１', '（R5）', '（令和５年度）'),
        )
        .map((parts) => parts.join(''))
        .chain(inWidths)
        .chain(spaced)
        .chain((text) => fc.oneof(fc.constant(text), bracketed(text))),
    );
    fc.assert(
      fc.property(level, ({ given, text }) => {
        expect(readRatingNotation(text)).toEqual({ kind: 'rating', rating: given });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('normalising', () => {
  it('changes nothing about a figure', () => {
    fc.assert(
      fc.property(styled(quantity, written), ({ text }) => {
        expect(showValue(readValue(text.normalize('NFKC')))).toBe(showValue(readValue(text)));
        expect(showValue(readValue(text.normalize('NFD')))).toBe(showValue(readValue(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing about a period', () => {
    fc.assert(
      fc.property(styled(period, writtenPeriod), ({ text }) => {
        expect(showPeriod(readPeriod(text.normalize('NFKC')))).toBe(showPeriod(readPeriod(text)));
        expect(showPeriod(readPeriod(text.normalize('NFD')))).toBe(showPeriod(readPeriod(text)));
      }),
      { numRuns: 1000 },
    );
  });
});
