import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What must be installed before pages can be looked at, as one line for people; null where all is there. */
export function missingTools(): string | null {
  const lacking = [
    ...(starts('soffice', ['--version']) ? [] : ['LibreOffice（libreoffice-calc）']),
    ...(starts('pdftotext', ['-v']) && starts('pdffonts', ['-v']) ? [] : ['poppler-utils']),
    ...(hasFont('IPAMincho') ? [] : ['IPA明朝（fonts-ipafont-mincho）']),
  ];
  return lacking.length === 0 ? null : `印刷の試験には ${lacking.join('、')} のインストールが必要です。`;
}

/** In CI the print tests never skip. */
export const inCi = (process.env['CI'] ?? '') !== '';

/** A workbook as printed. */
export interface Printed {
  /** Names of the fonts used, without the tag of the subset. */
  readonly fonts: readonly string[];
  /** The positions of all words, as XHTML of `pdftotext -bbox-layout`. */
  readonly boxes: string;
}

/** With IPA明朝 standing in for ＭＳ 明朝, or with whatever LibreOffice finds for a font it does not know. */
export type Fonts = 'ipa' | 'unknown';

/** Prints workbooks with LibreOffice, all in one call with a profile of its own, and leaves nothing behind. */
export function printWorkbooks(workbooks: ReadonlyMap<string, Uint8Array>, fonts: Fonts): ReadonlyMap<string, Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'besshi2-print-'));
  try {
    const names = [...workbooks.keys()];
    for (const [name, bytes] of workbooks) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      env: fonts === 'ipa' ? { ...process.env, FONTCONFIG_FILE: writeFontSettings(folder) } : process.env,
      stdio: 'pipe',
    });
    return new Map(names.map((name) => [name, readPdf(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPdf(pdf: string): Printed {
  const table = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n').slice(2);
  const fonts = table.filter((line) => line !== '').map((line) => line.split(/\s+/)[0]?.replace(/^.*\+/, '') ?? '');
  const boxes = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { fonts: [...new Set(fonts)], boxes };
}

/**
 * ＭＳ 明朝 comes with Windows only. IPA明朝 has the same pitch and stands in; not every system maps the name by itself.
 */
function writeFontSettings(folder: string): string {
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>ＭＳ 明朝</string></test>
    <edit name="family" mode="assign" binding="strong"><string>IPAMincho</string></edit>
  </match>
</fontconfig>
`,
  );
  return path;
}

function starts(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args).error === undefined;
}

function hasFont(family: string): boolean {
  const found = spawnSync('fc-list', [`:family=${family}`, 'family'], { encoding: 'utf8' });
  return found.error === undefined && found.stdout.trim() !== '';
}
