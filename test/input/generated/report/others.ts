import fc from 'fast-check';
import { constant, each, prose, some, tableOf } from './make';
import { ACTIVITIES, AREAS, INSURERS, PROGRAMMES, YEAR } from './names';
import type { Source } from './source';
import { figure, figureOrNone, fiscalYear, level, meaning, oneOf, orBlank, rating, time } from './value';

export const insurers = some(INSURERS).chain((named) =>
  fc.shuffledSubarray([...AREAS], { minLength: 1 }).chain((areas) => {
    const placed = named.map((name, index) => ({
      name,
      area: areas[Math.floor((index * areas.length) / named.length)] ?? '',
      code: `99${index + 1}0${index}1`,
    }));
    return tableOf(
      '保険者',
      each(placed, ({ name, area, code }) => ({
        code: constant(code),
        name: constant(name),
        area: constant(area),
        population: figure(null),
        elderly: figureOrNone(null),
      })),
      ['area'],
    );
  }),
);

/** Ratings with whatever is written about them, or ratings alone. */
export const ratings = (names: readonly string[]): fc.Arbitrary<Source> =>
  fc.oneof(ratingsWithTexts(names), ratingsWithTexts(names).map(ratingsAlone));

const ratingsAlone = (table: Source): Source => {
  const fields = ['insurer', 'item', 'rating'];
  const records = table.records.map((record) => new Map([...record].filter(([field]) => fields.includes(field))));
  const isRated = table.fields.includes('rating');
  return isRated ? { ...table, fields, records } : table;
};

const ratingsWithTexts = (names: readonly string[]): fc.Arbitrary<Source> =>
  some(INSURERS).chain((named) =>
    tableOf(
      '保険者評価',
      each(
        named.flatMap((insurer) => names.map((item) => ({ insurer, item }))),
        ({ insurer, item }) => ({
          insurer: constant(insurer),
          item: constant(item),
          activity: oneOf('通いの場の立ち上げ', 'サポーター養成', '専門職の派遣'),
          rating: orBlank(rating),
          content: prose,
          issue: prose,
          measure: prose,
          fiscalYear: fiscalYear(YEAR),
        }),
      ),
      ['insurer', 'item'],
    ),
  );

export const implementations = some(INSURERS).chain((named) =>
  tableOf(
    '給付適正化実施状況',
    each(
      named.flatMap((insurer) => PROGRAMMES.map((programme) => ({ insurer, programme }))),
      ({ insurer, programme }) => ({
        insurer: constant(insurer),
        fiscalYear: fiscalYear(YEAR),
        programme: constant(programme),
        level,
        reason: orBlank(oneOf('人員不足', '体制が整わない')),
      }),
    ),
    ['insurer'],
  ),
);

export const activities = (names: readonly string[]): fc.Arbitrary<Source> =>
  some(ACTIVITIES).chain((named) =>
    tableOf(
      '取組実績',
      each(
        names.flatMap((item, index) => named.slice(index % 2).map((name) => ({ item, name }))),
        ({ item, name }) => ({
          item: constant(item),
          name: constant(name),
          type: oneOf('研修', '派遣', '会議', '啓発'),
          heldOn: time,
          targets: fc
            .subarray([...INSURERS], { minLength: 1 })
            .chain((all) =>
              fc.constantFrom('、', '，', '\n', '・').map((mark) => meaning(all.join(mark), all.join('、'))),
            ),
          times: figureOrNone('回'),
          participants: figureOrNone('人'),
          content: prose,
        }),
      ),
      ['item'],
    ),
  );

export const grants = tableOf(
  '交付金得点',
  each(
    [YEAR, YEAR + 1].flatMap((of) => ['都道府県分', '市町村分'].map((kind) => ({ of, kind }))),
    ({ of, kind }) => ({
      fiscalYear: fiscalYear(of),
      kind: constant(kind),
      score: figure(null),
      fullMark: figure(null),
      nationalAverage: figureOrNone(null),
    }),
  ),
  [],
);
