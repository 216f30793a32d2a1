import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laidOut } from './layout/workbook';
import { thrown } from './layout/dice';
import { misread } from './readBack';
import { anyReport } from './report';
import { shownWorkbook } from './show';

/** `LAYOUTS=5000 SEED=7 npx vitest run --project fast test/input/generated`: more of them, and others. */
const { LAYOUTS: runs = '400', SEED: seed } = process.env;

it('a report laid out at random is read back as it was', () => {
  const layout = anyReport.chain((report) => thrown((dice) => laidOut(report, dice)));
  const isReadBack = fc.property(layout, (fixture) => misread(fixture).length === 0);
  // Shrinking a workbook takes minutes: the first layout that fails is shown as it is, with its seed.
  const found = fc.check(isReadBack, {
    numRuns: Number(runs),
    endOnFailure: true,
    ...(seed !== undefined && { seed: Number(seed) }),
  });
  const [fixture] = found.counterexample ?? [];
  const told = fixture ? misread(fixture).join('\n') : '';
  expect(found.failed, `seed ${found.seed}\n${told}\n\n${fixture ? shownWorkbook(fixture.sheets) : ''}`).toBe(false);
}, 600_000);
