import fc from 'fast-check';
import { dated } from './dated';
import { constant, each, prose, some, tableOf, type Fields } from './make';
import { INDICATORS } from './names';
import type { Source } from './source';
import { direction, figure, figureOrNone, meaning, oneOf, orBlank, rating, said, time } from './value';

/** The items' texts: paragraphs part at line breaks. */
export const items = (names: readonly string[]): fc.Arbitrary<Source> =>
  tableOf(
    '項目',
    each(
      names.map((name, index) => ({ name, number: String(index + 1) })),
      ({ name, number }) => ({
        number: fc.constantFrom(number, `（${number}）`, `${number}．`).map((text) => meaning(text, number)),
        name: constant(name),
        department: oneOf('高齢者福祉課', '介護保険課'),
        background: prose,
        record: prose,
        evaluation: prose,
        rating: orBlank(rating),
        insurers: prose,
        summary: prose,
      }),
    ),
  );

const UNITS = ['か所', '人', '%', '回'];

/** Figures bear their unit in a column of its own, in the name, or all by themselves. */
export const indicators = (names: readonly string[]): fc.Arbitrary<Source> =>
  fc
    .tuple(
      some(INDICATORS),
      fc.constantFrom('column', 'name', 'value'),
      fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }),
    )
    .chain(([named, unitIn, picks]) => {
      const pick = <T>(all: readonly T[], index: number): T | undefined => all[(picks[index] ?? 0) % all.length];
      const records = named
        .map((name, index) => ({ name, item: pick(names, index) ?? '', unit: pick(UNITS, index + 4) ?? '' }))
        .toSorted((a, b) => names.indexOf(a.item) - names.indexOf(b.item));
      const table = tableOf(
        '指標',
        each(records, (one) => indicator(one, unitIn)),
        ['item'],
      );
      const units = records.map(({ unit }) => unit);
      const united = unitIn === 'column' ? table : table.map((one) => withUnits(one, units));
      const figures = units.map((unit) => figureOrNone(unitIn === 'value' ? unit : null));
      return united.chain((one) => dated(one, figures));
    });

/** The units are read from elsewhere: they have no column. */
const withUnits = (table: Source, units: readonly string[]): Source => ({
  ...table,
  fields: table.fields.filter((one) => one !== 'unit'),
  records: table.records.map((record, index) => new Map([...record, ['unit', said(units[index] ?? '')]])),
});

function indicator(
  { name, item, unit }: { name: string; item: string; unit: string },
  unitIn: 'column' | 'name' | 'value',
): Fields {
  const own = unitIn === 'value' ? unit : null;
  return {
    item: constant(item),
    name: constant(unitIn === 'name' ? `${name}（${unit}）` : name),
    unit: constant(unit),
    direction: orBlank(direction),
    baseline: figure(own),
    baselinePeriod: time,
    latest: figureOrNone(own),
    latestPeriod: orBlank(time),
    target: figure(own),
    targetPeriod: time,
    rating: orBlank(rating),
    reason: prose,
    note: orBlank(oneOf('NDBデータ', '各年度末現在')),
    source: oneOf('県調べ', '国保データベース'),
  };
}
