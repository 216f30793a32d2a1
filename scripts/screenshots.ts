import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from '../test/e2e/support/build';
import { sample, says } from '../test/e2e/support/hands';
import type { Theme } from '../test/e2e/support/page';
import { chooseFile, SAMPLE } from '../test/e2e/support/files';
import { opener, type Opener } from '../test/e2e/support/session';
import { VIEWS } from '../test/e2e/support/views';

/**
 * `npm run screenshots`: every view of the built pane at 320 and 450 px, light and dark, into out/screenshots/.
 * `npm run screenshots -- --guide`: the pictures of the user guide, into docs/guide/.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const SHOTS = path.join(ROOT, 'out/screenshots');
const GUIDE = path.join(ROOT, 'docs/guide');

/** Views alone whose names hold this, if it is given: `npm run screenshots -- 点検`. */
const ONLY = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';

/** The pictures of the guide, by the names of the views. */
const IN_GUIDE: Readonly<Record<string, string>> = {
  状態: 'overview',
  状態_読み取り結果: 'understood',
  点検: 'findings',
  点検_直す: 'fix',
  点検_確認済みにする: 'accept',
  作成: 'making',
  作成_仕上がり: 'preview',
  作成_手で直した: 'handwork',
  進捗: 'progress',
  進捗_評価を決める: 'decide',
  設定: 'settings',
};

interface Look {
  readonly theme: Theme;
  readonly width: number;
}

const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  [320, 450].map((width) => ({ theme, width })),
);

async function keep(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(path.relative(process.cwd(), file));
}

/** The view of that name, or every view, in Excel. */
async function views(chromium: Opener, look: Look, fileOf: (view: string) => string | undefined): Promise<void> {
  for (const { name, lead } of VIEWS) {
    const file = fileOf(name);
    if (file === undefined || !name.includes(ONLY)) continue;
    const session = await chromium.open({ book: await sample('gunma-r5'), ...look });
    await lead(session);
    await keep(session.page, file);
    await session.close();
  }
}

/** The page for files: before a file is there, and with one. */
async function files(chromium: Opener, look: Look, start: string, opened?: string): Promise<void> {
  if (!'ファイル'.includes(ONLY)) return;
  const { page, close } = await chromium.openStart(look);
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
  await keep(page, start);
  if (opened !== undefined) {
    await chooseFile(page, SAMPLE);
    await says(page, /要確認 6件/);
    await keep(page, opened);
  }
  await close();
}

async function all(chromium: Opener): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  for (const look of LOOKS) {
    const fileOf = (name: string) => path.join(SHOTS, `${name}_${look.width}_${look.theme}.png`);
    await views(chromium, look, fileOf);
    await files(chromium, look, fileOf('ファイル'), fileOf('ファイル_開いた後'));
  }
}

async function guide(chromium: Opener): Promise<void> {
  await mkdir(GUIDE, { recursive: true });
  const look: Look = { theme: 'light', width: 450 };
  const fileOf = (name: string | undefined) => name && path.join(GUIDE, `${name}.png`);
  await views(chromium, look, (view) => fileOf(IN_GUIDE[view]));
  await files(chromium, look, path.join(GUIDE, 'browser.png'));
}

const built = await build();
const chromium = await opener(built);
try {
  await (process.argv.includes('--guide') ? guide(chromium) : all(chromium));
} finally {
  await chromium.close();
  await built.remove();
}
