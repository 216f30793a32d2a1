import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laidOut } from './layout/workbook';
import { thrown } from './layout/dice';
import { misread } from './readBack';
import { anyReport } from './report';
import { shownWorkbook } from './show';

/** LAYOUTS=5000 npx vitest run --project fast test/input/generated: more of them; SEED for others. */
const RUNS = Number(process.env['LAYOUTS'] ?? 150);
const SEED = process.env['SEED'];

describe('a report laid out at random', () => {
  it('is read back as it was', () => {
    const layout = anyReport.chain((report) => thrown((dice) => laidOut(report, dice)));
    fc.assert(
      fc.property(layout, (fixture) => {
        const told = misread(fixture);
        expect(told, `${told.join('\n')}\n\n${shownWorkbook(fixture.sheets)}`).toEqual([]);
      }),
      { numRuns: RUNS, ...(SEED !== undefined && { seed: Number(SEED) }) },
    );
  }, 600_000);
});
