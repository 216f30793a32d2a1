import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/sheet/sheet';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';
import { testFolder } from '../support/folder';
import { besshi2 } from '../support/terminal';
import { BASICS, indicatorTable, itemRow, itemTable, workbookOf } from '../support/xlsx/tables';
import { GenerateDocument } from './documents';

const folder = testFolder();

/** What Excel would turn into a formula, a number, a date or a truth value, and letters that programs stumble over. */
const TEXTS = [
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '{=A1}',
    "=cmd|'/c calc'!A1",
    '3-4',
    '1/2',
    'R5.3.31',
    '2024/1/2',
    '10:30',
    '50%',
  ],
  ...['(1)', '１２', '12', '0012', '1E5', 'TRUE', "'前", '#REF!', '¥100', '<b>&amp;"', '𠮷野', '葛\u{E0100}城'],
  ...['か\u3099', '👨‍👩‍👧', '🇯🇵', 'ｶﾞｲﾄﾞ', 'a\u00a0b', 'a\u200bb', '①㈱'],
];

/** Names no sheet may bear, or that other sheets bear already. */
const NAMES = [
  ...[
    '地域:支援',
    '地域\\支援',
    '地域/支援',
    '地域?支援',
    '地域*支援',
    '[地域支援]',
    "'地域支援'",
    '項'.repeat(60),
    '支援😀👨‍👩‍👧',
  ],
  ...[
    '同じ名',
    '同じ名',
    'ABC支援',
    'abc支援',
    'ＡＢＣ支援',
    'History',
    '履歴',
    '点検結果',
    '進捗一覧',
    '改\n行',
    '__proto__',
    ...TEXTS,
  ],
];

/** Generates from the tables, and gives the forms that were written. */
async function formsOf(name: string, tables: Parameters<typeof workbookOf>[0]): Promise<readonly Sheet[]> {
  const [file, out] = [join(folder, `${name}.xlsx`), join(folder, `${name}の別紙２.xlsx`)];
  writeFileSync(file, workbookOf(tables));
  const made = await besshi2('generate', file, '-o', out, '--allow-errors', '--json');
  const { sheets } = GenerateDocument.parse(JSON.parse(made.out));
  const read = await readXlsxWorkbook(readFileSync(out), out);
  return read.slice(Object.keys(tables).length).slice(0, sheets.length);
}

const cellsOf = (sheet: Sheet | undefined) =>
  sheet?.rows.flatMap((row) => row?.flatMap((cell) => cell ?? []) ?? []) ?? [];

describe('texts that Excel would change', () => {
  let forms: readonly Sheet[] = [];
  beforeAll(async () => {
    forms = await formsOf('文字', {
      基本情報: BASICS,
      項目: itemTable(...TEXTS.map((text, index) => itemRow(`項目${index + 1}`, text))),
      指標: indicatorTable(
        ...TEXTS.map((text, index) => [`項目${index + 1}`, text, text, text, text, text, text, `備考${text}`]),
      ),
    });
  });

  it.each(TEXTS.map((text, index) => [text, index] as const))('%j stays the text it is, everywhere', (text, index) => {
    const cells = cellsOf(forms[index]);
    const values = cells.map(({ value }) => value);
    expect(values.filter((value) => value === text).length).toBeGreaterThanOrEqual(5 + 6);
    expect(values).toContain(`※備考${text}`);
    expect(cells.filter(({ value, format }) => typeof value !== 'string' || format !== '@')).toEqual([]);
  });
});

describe('names of items', () => {
  let forms: readonly Sheet[] = [];
  beforeAll(async () => {
    forms = await formsOf('項目名', { 基本情報: BASICS, 項目: itemTable(...NAMES.map((name) => itemRow(name))) });
  });

  it('give a sheet each, in their order, with a name that Excel takes', () => {
    const names = forms.map(({ name }) => name);
    expect(names).toHaveLength(NAMES.length);
    for (const name of names) expect(name).toMatch(/^別紙２_[^:\\/?*[\]\p{Cc}]{1,27}(?<!')$/u);
    expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(names.length);
  });

  it('stand in full on the form, whatever became of the name of its sheet', () => {
    forms.forEach((form, index) => {
      expect(cellsOf(form).map(({ value }) => value)).toContain(NAMES[index]);
    });
  });
});
