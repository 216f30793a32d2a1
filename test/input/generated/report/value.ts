import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Period, Quantity, ValueNotation } from '../../../../src/domain/notation';
import { RATINGS } from '../../../../src/domain/rating';
import type { Rating } from '../../../../src/domain/rating';
import type { Cell } from '../../../../src/sheet/sheet';
import { writtenPeriod } from '../../../domain/notation/periodStyles';
import { written } from '../../../domain/notation/styles';
import { plainFigure, plainPeriod } from '../../layouts/plain';

/** What a record holds: the cell as an official wrote it, and what that means, as plainly as fixtures state it. */
export interface Value {
  /** undefined for a blank cell. */
  readonly cell: Cell | undefined;
  readonly means: string | null;
  /** A plain figure kept as text, which the reading tells. */
  readonly isNumberAsText: boolean;
}

export const BLANK: Value = { cell: undefined, means: null, isNumberAsText: false };

export const textCell = (text: string): Cell => ({ value: text, shown: text, format: 'General' });

/** A text that means what it says. */
export const said = (text: string): Value => meaning(text, text.trim());

/** A text that means something else than what it says. */
export const meaning = (text: string, means: string | null): Value => ({
  cell: textCell(text),
  means,
  isNumberAsText: false,
});

/** One of some texts. */
export const oneOf = (...texts: readonly string[]): fc.Arbitrary<Value> => fc.constantFrom(...texts).map(said);

/** The value, or nothing at all. */
export const orBlank = (value: fc.Arbitrary<Value>): fc.Arbitrary<Value> => fc.option(value, { nil: BLANK, freq: 4 });

const PLACE = { sheet: '', at: { row: 0, column: 0 } };
const field = <T>(value: T) => ({ value, written: '', place: PLACE, present: true });
const figureMeans = (value: ValueNotation): string | null => plainFigure(field(value)).value;

const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?$/;

/** A figure written as text. */
function figureText(text: string, quantity: Quantity): Value {
  const isNumberAsText = NUMBER.test(text.normalize('NFKC').trim());
  return { cell: textCell(text), means: figureMeans({ kind: 'quantity', quantity }), isNumberAsText };
}

/** A figure that Excel has as a number. */
function figureNumber(quantity: Quantity, format: string): Value {
  const number = quantity.low;
  const plain = number.toFixed();
  const shown = format === 'General' ? plain : plain.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const cell = { value: number.toNumber(), shown, format };
  return { cell, means: figureMeans({ kind: 'quantity', quantity }), isNumberAsText: false };
}

/** No round myriads: 5～30万 is 50,000 to 300,000 to one and 5 to 300,000 to another. */
const amount = fc
  .tuple(
    fc.integer({ min: 0, max: 300_000 }).map((digits) => (digits % 10_000 === 0 ? digits + 7 : digits)),
    fc.constantFrom(0, 0, 0, 1),
  )
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)));

/** A figure of one unit (or none), written as officials do. */
export const figure = (unit: string | null): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: unit === null ? 6 : 0, arbitrary: plainNumber },
    {
      weight: 3,
      arbitrary: quantityOf(unit).chain((quantity) => written(quantity).map((text) => figureText(text, quantity))),
    },
  );

const bare = { bound: 'exact', approximate: false, unit: null, qualifier: null } as const;
const plainNumber: fc.Arbitrary<Value> = fc
  .tuple(amount, fc.boolean())
  .map(([low, parted]) => figureNumber({ ...bare, low, high: low }, parted && low.isInteger() ? '#,##0' : 'General'));

const quantityOf = (unit: string | null): fc.Arbitrary<Quantity> =>
  fc
    .record({
      ends: fc.tuple(amount, amount),
      isRange: fc.boolean(),
      bound: fc.constantFrom('exact', 'exact', 'exact', 'below', 'atLeast'),
      approximate: fc.constantFrom(false, false, true),
      qualifier: fc.constantFrom(null, null, null, 'total'),
    })
    .map(({ ends: [one, other], isRange, ...rest }) => ({
      ...rest,
      unit,
      low: isRange ? Decimal.min(one, other) : one,
      high: isRange ? Decimal.max(one, other) : one,
    }));

/** A figure, or what stands in its place where there is none. */
export const figureOrNone = (unit: string | null): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 8, arbitrary: figure(unit) },
    { weight: 1, arbitrary: fc.constant(BLANK) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('未集計', '集計中', '該当なし', '－').map((text) => meaning(text, 'なし')),
    },
  );

const year = fc.integer({ min: 2015, max: 2026 });
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constantFrom('year', 'fiscalYear', 'fiscalYearEnd', 'open'), year }),
  fc.record({ kind: fc.constant('month'), year, month: fc.integer({ min: 1, max: 12 }) }),
  day().map((date): Period => ({ kind: 'date', date })),
);

function day() {
  return fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A day that Excel has as a serial number. */
const dateCell: fc.Arbitrary<Value> = day().map((date) => {
  const serial = (Date.UTC(date.year, date.month - 1, date.day) - EPOCH) / DAY;
  const shown = `${date.year}/${date.month}/${date.day}`;
  const means = plainPeriod(field({ kind: 'date', date } as const)).value;
  return { cell: { value: serial, shown, format: 'yyyy/m/d' }, means, isNumberAsText: false };
});

/** A time, written as officials do. */
export const time: fc.Arbitrary<Value> = fc.oneof(
  {
    weight: 4,
    arbitrary: period.chain((one) => writtenPeriod(one).map((text) => meaning(text, plainPeriod(field(one)).value))),
  },
  { weight: 1, arbitrary: dateCell },
);

/** A fiscal year, written as officials do. */
export const fiscalYear = (of: number): fc.Arbitrary<Value> =>
  writtenPeriod({ kind: 'fiscalYear', year: of }).map((text) => meaning(text, String(of)));

const RATED: Readonly<Record<Rating, readonly string[]>> = {
  '◎': ['◎', '達成できた', '達成できた。', '◎ 達成できた'],
  '○': ['○', '〇', '◯', '概ね達成', '概ね達成できた', 'おおむね達成できた'],
  '△': ['△', 'やや不十分', '達成はやや不十分'],
  '×': ['×', '✕', 'x', '達成は不十分', '不十分'],
};

/** A level of the scale, as a sign or in words. */
export const rating: fc.Arbitrary<Value> = fc
  .constantFrom(...RATINGS)
  .chain((level) => fc.constantFrom(...RATED[level]).map((text) => meaning(text, level)));

const LEVELS = {
  予定通り実施: ['予定通り実施', '予定どおり実施', '１．予定通り実施', '予定通り\n実施'],
  一部実施: ['一部実施', '一部のみ実施', '②一部実施'],
  実施できなかった: ['実施できなかった', '未実施', '３　実施できなかった'],
} as const;

/** A level of 給付適正化. */
export const level: fc.Arbitrary<Value> = fc
  .constantFrom('予定通り実施', '一部実施', '実施できなかった')
  .chain((means: keyof typeof LEVELS) => fc.constantFrom(...LEVELS[means]).map((text) => meaning(text, means)));

const DIRECTED = {
  増加: ['増加', '↑', '増やす'],
  減少: ['減少', '↓', '減らす'],
  維持: ['維持', '→', '現状維持'],
} as const;

/** A direction. */
export const direction: fc.Arbitrary<Value> = fc
  .constantFrom('増加', '減少', '維持')
  .chain((means: keyof typeof DIRECTED) => fc.constantFrom(...DIRECTED[means]).map((text) => meaning(text, means)));
