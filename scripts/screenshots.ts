import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from '../test/e2e/support/build';
import { opener } from '../test/e2e/support/session';
import { VIEWS } from '../test/e2e/support/views';
import { sample } from '../test/e2e/support/hands';

/** `npm run screenshots`: every view of the built pane at 320 and 450 px, light and dark, into out/screenshots/. */
const FOLDER = path.resolve(import.meta.dirname, '../out/screenshots');

const built = await build();
const chromium = await opener(built);
try {
  await mkdir(FOLDER, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [320, 450]) {
      for (const { name, lead } of VIEWS) {
        const session = await chromium.open({ book: await sample('gunma-r5'), theme, width });
        await lead(session);
        const file = path.join(FOLDER, `${name}_${width}_${theme}.png`);
        await session.page.screenshot({ path: file, animations: 'disabled' });
        console.log(path.relative(process.cwd(), file));
        await session.close();
      }
    }
  }
} finally {
  await chromium.close();
  await built.remove();
}
