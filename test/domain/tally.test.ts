import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/domain/rating';
import type { Implementation, ImplementationLevel, InsurerRating } from '../../src/domain/report';
import { share, tallyActivities, tallyItems, tallyProgrammes } from '../../src/domain/tally';
import { absent, blank, field } from '../support/report';

type Row = readonly [insurer: string, item: string, activity: string, rating: Rating | null];

function rated([insurer, item, activity, rating]: Row): InsurerRating {
  return {
    insurer: field(insurer),
    item: field(item),
    activity: field(activity),
    rating: rating === null ? blank<Rating>() : field(rating),
    content: absent<string>(),
    issue: absent<string>(),
    measure: absent<string>(),
    fiscalYear: absent<number>(),
  };
}

function implemented(
  insurer: string,
  year: number,
  programme: string,
  level: ImplementationLevel | null,
): Implementation {
  return {
    insurer: field(insurer),
    fiscalYear: field(year),
    programme: field(programme),
    level: level === null ? blank<ImplementationLevel>() : field(level),
    reason: absent<string>(),
  };
}

const ROWS: readonly Row[] = [
  ['甲市', '認知症', '講座', '◎'],
  ['甲市', '認知症', '会議', '△'],
  ['乙町', '認知症', '講座', '○'],
  ['乙町', '認知症', '会議', null],
  ['丙村', '認知症', '講座', null],
  ['甲市', '連携', '講座', '×'],
];

describe('tallies of the insurers’ own ratings', () => {
  it('counts an insurer once an item, with its lowest rating; unanswered only where it answered nothing', () => {
    expect(tallyItems(ROWS.map(rated))).toEqual([
      { item: '認知症', counts: { '◎': 0, '○': 1, '△': 1, '×': 0, none: 1 } },
      { item: '連携', counts: { '◎': 0, '○': 0, '△': 0, '×': 1, none: 0 } },
    ]);
  });

  it('counts every row under its 取組, apart for items of one 取組 name', () => {
    expect(tallyActivities(ROWS.map(rated)).map(({ item, activity, counts }) => [item, activity, counts.none])).toEqual(
      [
        ['認知症', '講座', 1],
        ['認知症', '会議', 1],
        ['連携', '講座', 0],
      ],
    );
  });

  it('loses no answer, whatever the rows', () => {
    const anyRow = fc.tuple(
      fc.constantFrom('甲市', '乙町', ''),
      fc.constantFrom('一', '二'),
      fc.constantFrom('講座', '会議', ''),
      fc.constantFrom<Rating | null>('◎', '○', '△', '×', null),
    );
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const counted = tallyActivities(rows.map(rated)).flatMap(({ counts }) => Object.values(counts));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });
});

describe('tally of 給付適正化', () => {
  it('counts by programme and year, years ascending', () => {
    const rows = [
      implemented('甲市', 2023, '点検', 'asPlanned'),
      implemented('甲市', 2022, '点検', 'notDone'),
      implemented('乙町', 2023, '点検', null),
    ];
    expect(tallyProgrammes(rows)).toEqual([
      { programme: '点検', fiscalYear: 2022, counts: { asPlanned: 0, partly: 0, notDone: 1, none: 0 } },
      { programme: '点検', fiscalYear: 2023, counts: { asPlanned: 1, partly: 0, notDone: 0, none: 1 } },
    ]);
  });

  it('gives shares with two places, half up', () => {
    expect([share(11, 35), share(31, 35), share(1, 800), share(0, 35), share(0, 0)]).toEqual([
      '31.43',
      '88.57',
      '0.13',
      '0.00',
      '－',
    ]);
  });
});
