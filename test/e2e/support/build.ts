import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

/** The pane as it was built, and what puts Excel's side of the boundary into a page. */
export interface Built {
  /** The folder an operator would serve. */
  readonly pane: string;
  /** A script that defines `standInExcel.openExcel` (page/excel.ts). */
  readonly excelScript: string;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Builds both into a new folder under the system's own for temporary files; `remove` takes it away. */
export async function build(): Promise<Built & { readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'besshi2-pane-'));
  const pane = path.join(folder, 'pane');
  const page = path.join(folder, 'page');
  await mkdir(page);
  await buildPane(pane);
  await bundle(path.join(ROOT, 'test/e2e/page/excel.ts'), page);
  const excelScript = await readFile(path.join(page, 'excel.js'), 'utf8');
  return { pane, excelScript, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** To `buildPane`: pages and manifest without the pane's code, which takes its time. */
export const WITHOUT_CODE = ['--entry-reset', '--entry', './src/sheet/address.ts'] as const;

/** `npm run build` into that folder, with more arguments such as `--env cdn`. @throws Error with what webpack said */
export async function buildPane(folder: string, ...more: readonly string[]): Promise<void> {
  const cli = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const args = [cli, '--mode', 'production', '--output-path', folder, '--stats', 'errors-only', ...more];
  const building = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [building.stdout, building.stderr]) stream.on('data', (data) => said.push(String(data)));
  const code = await new Promise<number | null>((resolve, reject) => {
    building.on('error', reject);
    building.on('close', resolve);
  });
  if (code !== 0) throw new Error(`the pane was not built (${code}): ${said.join('')}`);
}

/** One file without anything the page's Content-Security-Policy would refuse (no eval). */
function bundle(entry: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    entry,
    output: { path: folder, filename: 'excel.js', library: { name: 'standInExcel', type: 'var' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          exclude: /node_modules/,
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
}
