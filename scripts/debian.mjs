import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { run } from './prepare.mjs';

/** What the print and read-back tests look at the written files with, and what the pane is opened in. */
const NEEDED = [
  { package: 'libreoffice-calc', there: () => answers('soffice', ['--version']) },
  { package: 'fonts-ipafont', there: () => existsSync('/usr/share/fonts/opentype/ipafont-mincho') },
  { package: 'poppler-utils', there: () => answers('pdftotext', ['-v']) },
  { package: 'python3-openpyxl', there: () => answers('/usr/bin/python3', ['-c', 'import openpyxl']) },
  { package: 'chromium', there: () => existsSync('/usr/bin/chromium') },
];

function answers(program, args) {
  const done = spawnSync(program, args, { stdio: 'ignore' });
  return done.status === 0;
}

/** As root on Debian, installs what the tests need; elsewhere the tests themselves say what is missing. */
export function prepareDebian() {
  const missing = NEEDED.filter((need) => !need.there()).map((need) => need.package);
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (missing.length === 0 || !isRootOnDebian) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}
