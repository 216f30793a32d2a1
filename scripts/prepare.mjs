import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a program in the project's folder with its output shown; its exit status, 1 where it could not start. */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  return done.status ?? 1;
}

/** Installs the locked dependencies where they are missing or older than the lock file. */
export function prepare() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    stop(
      `Node.js 20 以上が必要です（現在 ${process.versions.node}）。新しい版を入れてから、もう一度実行してください。`,
    );
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' }) !== 0) {
    stop('必要な部品を入れられませんでした。上の表示を確かめ、通信の設定を直してから、もう一度実行してください。');
  }
}

/** The path of a program that the locked dependencies brought. */
export function local(name, program = name) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[program];
  return path.join(root, 'node_modules', name, bin);
}

/** Runs besshi2 from its sources, in the folder given. */
export function besshi2(args, cwd = root) {
  return run(process.execPath, [local('tsx'), path.join(root, 'src', 'cli', 'main.ts'), ...args], { cwd });
}

export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
