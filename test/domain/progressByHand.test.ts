import { describe, expect, it } from 'vitest';
import { rateText } from '../../src/domain/names';
import { progressOf, type Progress } from '../../src/domain/progress';
import { basics, indicator, type Written } from './indicator';

const progress = (written: Written): Progress => progressOf(indicator(written), basics('progress'));

describe('progress worked out by hand', () => {
  it.each([
    // towards the target, away from it, past it; up and down, on either side of zero
    ['10', '15', '20', '50.00', '75.00'],
    ['10', '5', '20', '-50.00', '25.00'],
    ['10', '25', '20', '150.00', '125.00'],
    ['20', '15', '10', '50.00', '66.67'],
    ['20', '25', '10', '-50.00', '40.00'],
    ['20', '5', '10', '150.00', '200.00'],
    ['-10', '-8', '-5', '40.00', '－'],
    ['-5', '0', '5', '50.00', '0.00'],
    ['-5', '-6', '5', '-10.00', '-120.00'],
    ['5', '2', '-5', '30.00', '－'],
    ['10～12', '15', '20', '37.50～50.00', '75.00'],
    ['10', '15', '20～25', '33.33～50.00', '60.00～75.00'],
    ['10～12', '14～16', '20～24', '16.67～60.00', '58.33～80.00'],
    ['20～24', '14～16', '10～12', '40.00～83.33', '62.50～85.71'],
  ])('%s → %s of %s: 進捗率 %s, 達成率 %s', (baseline, latest, target, byProgress, byAttainment) => {
    const { rates } = progress({ baseline, latest, target });
    expect([rateText(rates.progress), rateText(rates.attainment)]).toEqual([byProgress, byAttainment]);
  });

  it('takes a bare figure in the unit of the indicator, power and all', () => {
    const mixed = { baseline: '1,000', latest: '1,500', target: '2,000千円', unit: '千円' };
    expect(rateText(progress(mixed).rate)).toBe('50.00');
    expect(rateText(progress({ ...mixed, target: '2,000,000円' }).rate)).toBe('50.00');
    expect(rateText(progress({ ...mixed, target: '2,000' }).rate)).toBe('50.00');
    expect(rateText(progress({ baseline: '1千人', latest: '1,500人', target: '0.2万人' }).rate)).toBe('50.00');
  });

  it('takes a part of a whole by its share where the target is a percentage, by its count where it is a count', () => {
    const share = { baseline: '7/35市町村', latest: '28/35市町村' };
    expect(rateText(progress({ ...share, target: '100％' }).rate)).toBe('75.00');
    expect(rateText(progress({ ...share, target: '35市町村' }).rate)).toBe('75.00');
    expect(progress({ ...share, latest: '35/35', target: '100％' }).met).toBe('yes');
  });

  it.each([
    ['現状維持', '35', 'yes', 'keep'],
    ['現状維持', '34', 'no', 'keep'],
    ['策定時以上', '35', 'yes', 'up'],
    ['現状値以下', '36', 'no', 'down'],
    ['増加', '35', 'no', 'up'],
    ['増加', '36', 'yes', 'up'],
    ['減少', '36', 'no', 'down'],
  ])('compares %s as a target with the baseline of 35: %s is %s, direction %s', (target, latest, met, direction) => {
    expect(progress({ baseline: '35', latest, target })).toMatchObject({ met, direction });
    expect(progress({ baseline: '－', latest, target }).rate).toMatchObject({ kind: 'none' });
  });
});
