import { describe, expect, it } from 'vitest';
import { progressOf, roundRate, type Progress, type Rate } from '../../src/domain/progress';
import type { Method } from '../../src/domain/report';
import { basics, indicator, type Written } from './indicator';

const progress = (written: Written, method: Method | null = 'progress'): Progress =>
  progressOf(indicator(written), basics(method));

/** A rate as people see it: "83.80", "2.94～141.18", or the reason why there is none. */
function show(rate: Rate): string {
  if (rate.kind === 'none') return rate.reason.kind;
  const [low, high] = [roundRate(rate.low), roundRate(rate.high)];
  return low === high ? low : `${low}～${high}`;
}

describe('the reference table, computed by hand', () => {
  it.each`
    name                    | baseline  | latest        | target       | progress           | attainment         | met            | progressRating | attainmentRating
    ${'退院調整漏れ率'}     | ${'24.2'} | ${'12.3'}     | ${'10%未満'} | ${'83.80'}         | ${'81.30'}         | ${'no'}        | ${'◎'}         | ${'◎'}
    ${'訪問診療を実施'}     | ${'485'}  | ${'486～533'} | ${'519か所'} | ${'2.94～141.18'}  | ${'93.64～102.70'} | ${'undecided'} | ${'◎○△×'}      | ${'◎'}
    ${'在宅療養支援診療所'} | ${'237'}  | ${'264か所'}  | ${'250か所'} | ${'207.69'}        | ${'105.60'}        | ${'yes'}       | ${'◎'}         | ${'◎'}
    ${'訪問看護事業所'}     | ${'177'}  | ${'243か所'}  | ${'213か所'} | ${'183.33'}        | ${'114.08'}        | ${'yes'}       | ${'◎'}         | ${'◎'}
    ${'24時間体制'}         | ${'114'}  | ${'228か所'}  | ${'187か所'} | ${'156.16'}        | ${'121.93'}        | ${'yes'}       | ${'◎'}         | ${'◎'}
    ${'在宅看取り'}         | ${'194'}  | ${'237～259'} | ${'240か所'} | ${'93.48～141.30'} | ${'98.75～107.92'} | ${'undecided'} | ${'◎'}         | ${'◎'}
  `('$name', (row: Written & Record<string, string>) => {
    const byProgress = progress(row);
    const byAttainment = progress(row, 'attainment');
    expect(show(byProgress.rates.progress)).toBe(row['progress']);
    expect(show(byProgress.rates.attainment)).toBe(row['attainment']);
    expect(byProgress.rate).toBe(byProgress.rates.progress);
    expect(byAttainment.rate).toBe(byAttainment.rates.attainment);
    expect([byProgress.met, byAttainment.met]).toEqual([row['met'], row['met']]);
    expect([byProgress.candidates.join(''), byAttainment.candidates.join('')]).toEqual([
      row['progressRating'],
      row['attainmentRating'],
    ]);
    expect(byProgress.rating).toBe(row['progressRating']?.length === 1 ? row['progressRating'] : null);
  });

  it('rates 31.43 % of 100 % △ under 達成率 and × under 進捗率', () => {
    const written = { baseline: '34.29％', latest: '31.43％', target: '100％' };
    expect(progress(written, 'attainment').rating).toBe('△');
    expect(progress(written).rating).toBe('×');
  });
});

describe('the method', () => {
  const written = { baseline: '0', latest: '5', target: '10' };

  it('is the indicator’s own before the workbook’s', () => {
    expect(progress({ ...written, method: 'attainment' }, 'progress')).toMatchObject({
      method: 'attainment',
      chosen: true,
    });
    expect(progress(written, 'attainment')).toMatchObject({ method: 'attainment', chosen: true });
  });

  it('is 進捗率, not chosen, where nothing says', () => {
    expect(progress(written, null)).toMatchObject({ method: 'progress', chosen: false });
  });
});

describe('the direction', () => {
  it.each([
    ['up', { baseline: '10', latest: '12', target: '20' }],
    ['down', { baseline: '24.2', latest: '12.3', target: '10%未満' }],
    ['keep', { baseline: '35', latest: '35', target: '35' }],
    ['up', { baseline: '－', latest: '12', target: '20以上' }],
    ['down', { baseline: '－', latest: '12', target: '20以下' }],
    ['up', { baseline: '集計中', latest: '60％', target: '全国平均を上回る' }],
    [null, { baseline: '－', latest: '12', target: '20' }],
    [null, { baseline: '480～520', latest: '500', target: '519' }],
    [null, { baseline: '5か所', latest: '7か所', target: '10人' }],
  ] as const)('is %s', (direction, written) => {
    expect(progress(written)).toMatchObject({ direction, directionGiven: false });
  });

  it('is the one a person gave, whatever the figures say', () => {
    expect(progress({ baseline: '10', latest: '12', target: '20', direction: 'keep' })).toMatchObject({
      direction: 'keep',
      directionGiven: true,
    });
  });
});

describe('where there is no rate', () => {
  it.each([
    [
      { baseline: '10', latest: '集計中', target: '20' },
      { kind: 'missing', part: 'latest', why: 'notYet' },
    ],
    [
      { baseline: '－', latest: '12', target: '20' },
      { kind: 'missing', part: 'baseline', why: 'notApplicable' },
    ],
    [
      { baseline: '10', latest: '12', target: '' },
      { kind: 'missing', part: 'target', why: 'blank' },
    ],
    [
      { baseline: '10', latest: '1,2', target: '20' },
      { kind: 'unclear', part: 'latest' },
    ],
    [
      { baseline: '10', latest: '順調に推移', target: '20' },
      { kind: 'unclear', part: 'latest' },
    ],
    [{ baseline: '10', latest: '12', target: '全国平均を上回る' }, { kind: 'relativeTarget' }],
    [
      { baseline: '10', latest: '20人未満', target: '30人' },
      { kind: 'openBound', part: 'latest' },
    ],
    [
      { baseline: '10以上', latest: '20', target: '30' },
      { kind: 'openBound', part: 'baseline' },
    ],
    [
      { baseline: '5か所', latest: '7人', target: '10か所' },
      { kind: 'unitConflict', units: ['か所', '人'] },
    ],
    [
      { baseline: '5％', latest: '7ポイント', target: '10％' },
      { kind: 'unitConflict', units: ['%', 'ポイント'] },
    ],
    [{ baseline: '35', latest: '30', target: '35' }, { kind: 'targetEqualsBaseline' }],
    [{ baseline: '480～520', latest: '500', target: '519' }, { kind: 'rangesMeet' }],
    [{ baseline: '480～519', latest: '500', target: '519～530' }, { kind: 'rangesMeet' }],
  ] as const)('進捗率 %o', (written, reason) => {
    expect(progress(written).rates.progress).toEqual({ kind: 'none', reason });
    expect(progress(written)).toMatchObject({ rating: null, candidates: [] });
  });

  it.each([
    [{ baseline: '10', latest: '3', target: '0' }, 'targetZero'],
    [{ baseline: '10', latest: '3', target: '-1～1' }, 'targetZero'],
    [{ baseline: '10', latest: '0', target: '5' }, 'latestZero'],
    [{ baseline: '-10', latest: '-8', target: '-5' }, 'belowZero'],
    [{ baseline: '10', latest: '-3', target: '5' }, 'belowZero'],
  ])('達成率 %o', (written, kind) => {
    expect(progress(written).rates.attainment).toMatchObject({ kind: 'none', reason: { kind } });
  });

  it('still computes 達成率 without a baseline, and 進捗率 to a target of 0', () => {
    expect(show(progress({ baseline: '', latest: '80', target: '100' }).rates.attainment)).toBe('80.00');
    expect(show(progress({ baseline: '10', latest: '4', target: '0' }).rates.progress)).toBe('60.00');
  });

  it('takes 人 with 名, and a figure without unit with any', () => {
    expect(show(progress({ baseline: '10人', latest: '15名', target: '20' }).rate)).toBe('50.00');
  });
});

describe('paired values', () => {
  const written = { baseline: '35,660人\n(6.1％)', latest: '41,580人\n(7.1％)', target: '47,500人\n(8.0％)' };

  it('are rated by the first figure, or by the one in the unit of the indicator', () => {
    expect(show(progress(written).rate)).toBe('50.00');
    expect(show(progress({ ...written, unit: '％' }).rate)).toBe('52.63');
  });

  it('are rated by the one that the figure standing alone is written in', () => {
    expect(show(progress({ ...written, latest: '7.1％' }).rate)).toBe('52.63');
  });
});

describe('目標達成', () => {
  it.each([
    // direction from the figures
    ['no', { baseline: '24.2', latest: '10', target: '10%未満' }],
    ['yes', { baseline: '24.2', latest: '9.9', target: '10%未満' }],
    ['yes', { baseline: '24.2', latest: '10', target: '10%以下' }],
    ['yes', { baseline: '24.2', latest: '10', target: '10' }],
    ['no', { baseline: '5', latest: '10', target: '10超' }],
    ['yes', { baseline: '5', latest: '10', target: '10以上' }],
    ['yes', { baseline: '5', latest: '10', target: '10' }],
    ['no', { baseline: '5', latest: '9.99', target: '10' }],
    // ranges
    ['undecided', { baseline: '485', latest: '486～533', target: '519' }],
    ['yes', { baseline: '485', latest: '519～533', target: '519' }],
    ['no', { baseline: '485', latest: '486～518', target: '519' }],
    ['undecided', { baseline: '24', latest: '9～10', target: '10未満' }],
    ['undecided', { baseline: '24', latest: '45', target: '40～50' }],
    // values open to one side
    ['yes', { baseline: '5', latest: '11以上', target: '10' }],
    ['undecided', { baseline: '5', latest: '9以上', target: '10' }],
    ['no', { baseline: '5', latest: '10未満', target: '10' }],
    ['undecided', { baseline: '5', latest: '10以下', target: '10' }],
    ['yes', { baseline: '25', latest: '10未満', target: '10未満' }],
    ['undecided', { baseline: '25', latest: '10以下', target: '10未満' }],
    ['yes', { baseline: '5', latest: '10超', target: '10超' }],
    // 維持: not below the target
    ['yes', { baseline: '35', latest: '35', target: '35' }],
    ['yes', { baseline: '35', latest: '36', target: '35' }],
    ['no', { baseline: '35', latest: '34', target: '35' }],
    ['yes', { baseline: '35', latest: '34', target: '35', direction: 'down' }],
    ['yes', { baseline: '40～50', latest: '45', target: '40～50', direction: 'keep' }],
    // no direction
    ['yes', { baseline: '', latest: '35', target: '35' }],
    ['undecided', { baseline: '', latest: '36', target: '35' }],
    // nothing to compare
    ['undecided', { baseline: '5', latest: '集計中', target: '10' }],
    ['undecided', { baseline: '5', latest: '7', target: '全国平均以上' }],
    ['undecided', { baseline: '5', latest: '7人', target: '10か所' }],
  ] as const)('%s: %o', (met, written) => {
    expect(progress(written).met).toBe(met);
  });
});

describe('approximate figures', () => {
  it('are rated as written, and said to be approximate', () => {
    expect(progress({ baseline: '100', latest: '約150', target: '200' })).toMatchObject({
      approximate: true,
      rating: '△',
    });
    expect(progress({ baseline: '100', latest: '150', target: '200' }).approximate).toBe(false);
  });
});
