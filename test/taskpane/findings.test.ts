import { describe, expect, it } from 'vitest';
import { settleAfterEach } from '../host/boundary/support';
import { all, chosen, findings, opened, selected } from './findingsSupport';

settleAfterEach();

describe('looking through the findings', () => {
  it('starts with these', async () => {
    const { desk } = await opened();
    expect(all(desk)).toEqual([
      'colloquial 項目!B2',
      'number-as-text 指標!G2',
      'number-as-text 指標!I2',
      'unreadable-value 指標!G3',
    ]);
  });

  it('chooses a finding and shows its cell; forth and back, not beyond the ends', async () => {
    const { desk, book } = await opened();
    const [first, second] = findings(desk);
    if (!first || !second) throw new Error('no findings');
    await desk.findings.choose(second);
    expect(selected(book)).toBe('指標!G2');
    await desk.findings.step(-1);
    expect(desk.findings.chosen()).toBe(first);
    expect(selected(book)).toBe('項目!B2');
    await desk.findings.step(-1);
    expect(desk.findings.chosen()).toBe(first);
    for (const _ of [1, 2, 3, 4]) await desk.findings.step(1);
    expect(selected(book)).toBe('指標!G3');
  });

  it('begins at the first or the last where none is chosen', async () => {
    const { desk } = await opened();
    await desk.findings.step(-1);
    expect(chosen(desk)).toBe('unreadable-value');
    const other = await opened();
    await other.desk.findings.step(1);
    expect(chosen(other.desk)).toBe('colloquial');
  });

  it('passes over cells that are left before they are shown', async () => {
    const { desk, book, excel } = await opened();
    const before = excel.meter.roundTrips;
    const steps = [1, 2, 3, 4].map(() => desk.findings.step(1));
    await Promise.all(steps);
    expect(selected(book)).toBe('指標!G3');
    expect(excel.meter.roundTrips - before).toBe(2 * 2);
  });

  it('goes only through what is listed', async () => {
    const { desk } = await opened();
    desk.findings.browse({ degrees: new Set(['error'] as const) });
    await desk.findings.step(1);
    expect(chosen(desk)).toBe('unreadable-value');
    desk.findings.browse({ degrees: new Set(['info'] as const), sought: 'ｅｘｃｅｌ の合計' });
    expect(chosen(desk)).toBeUndefined();
    await desk.findings.step(1);
    expect(chosen(desk)).toBe('number-as-text');
    desk.findings.browse({ sought: '', onlyFixable: true });
    expect(chosen(desk)).toBe('number-as-text');
    await desk.findings.step(-1);
    expect(chosen(desk)).toBe('colloquial');
    desk.findings.browse({ degrees: new Set(['error', 'info'] as const) });
    for (const _ of [1, 2, 3]) await desk.findings.step(1);
    expect(desk.findings.chosen()?.place?.at).toEqual({ row: 1, column: 8 });
  });
});
