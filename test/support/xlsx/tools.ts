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

const JAPANESE =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">' +
  '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop></item></oor:items>';
/** Fields parted by tabs without quotes, UTF-8, as shown (LibreOffice’s CSV filter options). */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):9,0,76,1,,1041,false,true';

/** The lines of a workbook's first sheet as a LibreOffice of Japanese settings shows its cells. */
export async function shownByLibreOffice(bytes: Uint8Array): Promise<readonly string[]> {
  if (office === null) throw new Error('LibreOffice is missing: apt-get install libreoffice-calc');
  const folder = await mkdtemp(join(tmpdir(), 'besshi2-shown-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), JAPANESE);
    const source = join(folder, 'shown.xlsx');
    await writeFile(source, bytes);
    await run(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--convert-to', AS_SHOWN, '--outdir', folder, source],
    ]);
    return (await readFile(join(folder, 'shown.csv'), 'utf8')).split('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
