import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The first of the commands that runs with the arguments, or null. */
function firstThatRuns(commands: readonly string[], args: readonly string[]): string | null {
  for (const command of commands) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      return command;
    } catch {
      continue;
    }
  }
  return null;
}

const python = firstThatRuns(['python3', '/usr/bin/python3'], ['-c', 'import openpyxl']);
const office = firstThatRuns(['soffice', 'libreoffice'], ['--version']);

/** Whether the tests that read back through other programs are left out here. In CI they never are: they fail. */
export const isWithoutTools = (python === null || office === null) && !process.env['CI'];
if (isWithoutTools) {
  console.warn('読み戻しの試験を省きます。実行するには: apt-get install libreoffice-calc python3-openpyxl');
}

/** Runs a Python script and gives what it prints as JSON. */
export async function openpyxl(script: string, ...args: readonly string[]): Promise<unknown> {
  if (python === null) throw new Error('openpyxl is missing: apt-get install python3-openpyxl');
  const { stdout } = await run(python, ['-c', script, ...args], { maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as unknown;
}

/** Opens workbooks in LibreOffice and saves them again, all in one call with a profile of its own. */
export async function throughLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Uint8Array>> {
  if (office === null) throw new Error('LibreOffice is missing: apt-get install libreoffice-calc');
  const folder = await mkdtemp(join(tmpdir(), 'besshi2-office-'));
  try {
    const [source, target] = [join(folder, 'in'), join(folder, 'out')];
    await mkdir(source);
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(source, `${name}.xlsx`), bytes);
    await run(office, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', target],
      ...Object.keys(files).map((name) => join(source, `${name}.xlsx`)),
    ]);
    const saved = await Promise.all(
      Object.keys(files).map(
        async (name) => [name, new Uint8Array(await readFile(join(target, `${name}.xlsx`)))] as const,
      ),
    );
    return Object.fromEntries(saved);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
