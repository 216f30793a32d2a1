import { describe, expect, test } from 'vitest';
import { sample } from './support/hands';
import { objections, overflowing } from './support/looks';
import { stories } from './support/stories';
import { VIEWS } from './support/views';

const open = stories();

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(VIEWS)('axe objects to nothing, and nothing is cut off: $name', async ({ lead }) => {
    const session = await open({ book: await sample('gunma-r5'), theme });
    await lead(session);
    for (const width of [320, 450]) {
      await session.page.setViewportSize({ width, height: 720 });
      expect(await objections(session.page)).toEqual([]);
      expect(await overflowing(session.page)).toEqual([]);
    }
    session.excel.faults.release();
  });
});
