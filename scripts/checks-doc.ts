import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CATALOGUE, type CatalogueEntry } from '../src/checks/catalogue';
import type { Severity } from '../src/domain/finding';

/** Where the list of checks is kept for people. */
export const CHECKS_DOCUMENT = new URL('../docs/checks.md', import.meta.url);

const SEVERITY: Readonly<Record<Severity, string>> = { error: '要修正', warning: '要確認', info: '参考' };

/** docs/checks.md as the rules stand now. */
export function checksDocument(): string {
  const total = CATALOGUE.reduce((sum, { entries }) => sum + entries.length, 0);
  return [
    '# 点検の一覧',
    '',
    '<!-- scripts/checks-doc.ts が作る。手で直さない。 -->',
    '',
    `点検は${total}種類あります。見つかったものは確認事項として、要修正・要確認・参考の三段階で示します。`,
    '',
    '- 要修正：様式が誤りになるもの、読み取れないもの',
    '- 要確認：人が決めるもの、確かめるもの（理由が書かれていれば参考になるものがあります）',
    '- 参考：知っておくとよいもの',
    '',
    '「必要なもの」の表や値がないときは、その点検を行わなかったことを理由とともに示します。',
    ...CATALOGUE.flatMap(({ name, entries }) => [
      '',
      `## ${name}`,
      '',
      '| 符号 | 段階 | なぜ点検するか | よりどころ | 必要なもの |',
      '| --- | --- | --- | --- | --- |',
      ...entries.map(row),
    ]),
    '',
  ].join('\n');
}

function row({ code, severity, reason, source, needs = [] }: CatalogueEntry): string {
  const names = needs.map((need) => ('table' in need ? `『${need.table}』の表` : need.basic));
  return `| \`${code}\` | ${SEVERITY[severity]} | ${reason} | ${source} | ${names.join('、')} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(CHECKS_DOCUMENT, checksDocument());
