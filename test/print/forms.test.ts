import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { drawForms } from '../../src/form';
import { readWorkbook } from '../../src/input';
import type { Drawing } from '../../src/sheet/drawing';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { indicator, item, report, written } from '../support/report';
import { drawContents } from './contents';
import { readPages } from './pages';
import { printFaults } from './proof';
import { describePrinted, requireTools } from './suite';
import { printWorkbooks, type Printed } from './tools';

const options = { draft: true, takenNames: [] };
const SAMPLES = ['gunma-r5', 'tochigi-r6'] as const;
const LENGTHS = [1, 100, 1_000, 5_000, 20_000] as const;

/** Letters of all kinds in an order that is the same on every run. */
function mixture(length: number): string {
  const kinds = [
    '介護',
    'の',
    'ッ',
    'ー',
    '、',
    '。',
    '」',
    '「',
    '（',
    '）',
    ' ',
    '　',
    'a',
    'Web',
    '12',
    '.',
    '-',
    '/',
    '％',
    'ｶﾞ',
    '①',
    '～',
  ];
  let state = 20_231;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return kinds[Math.floor((state / 2 ** 31) * kinds.length)] ?? '';
  }).join('');
}

/** Texts that try the rules of line ends; each is repeated up to the length wanted. */
const MATERIAL: Readonly<Record<string, string>> = {
  prose: '　市町村が行う自立支援、介護予防又は重度化防止「及び」介護給付の適正化について、支援した（10市町村、38回）。',
  marks: '、。」）っ護ー「（あ、。',
  unbroken: '介護給付適正化',
  words: 'Web会議system R5:12保険者,延べ36回 https://www.example.jp/kaigo/plan-2023/index.html （ｶﾞｲﾄﾞﾌﾞｯｸ 100部) ',
  figures: '1234567890',
  mixed: mixture(2_000),
  indents: '　　・（１）圏域ごとに実施\n  ①half width indent\n\n　',
};

const drawings = new Map<string, readonly Drawing[]>();
const printed = new Map<string, Printed>();

async function drawSample(name: string): Promise<readonly Drawing[]> {
  const bytes = readFileSync(new URL(`../../assets/sample/${name}.xlsx`, import.meta.url));
  const reading = readWorkbook(await readXlsxWorkbook(bytes, `${name}.xlsx`));
  return drawForms(reading.report, options).map((form) => form.drawing);
}

function drawLengths(material: string): readonly Drawing[] {
  const items = LENGTHS.map((length) => {
    const text = material.repeat(Math.ceil(length / material.length)).slice(0, length);
    return item(`${length}字`, { background: text, record: text.slice(0, 100), evaluation: text, summary: material });
  });
  const indicators = LENGTHS.map((length) =>
    indicator(`${length}字`, material.replace(/\n/g, '').repeat(3), {
      baseline: written('35,660人\n(6.1％)', 'H28'),
      latest: written('全国平均を上回る得点', '令和５年３月31日現在'),
      target: written('1,200人', 'R5'),
      note: '架空の値',
    }),
  );
  return drawForms(report(items, indicators), options).map((form) => form.drawing);
}

describePrinted('forms as LibreOffice prints them', (fonts) => {
  beforeAll(async () => {
    requireTools();
    for (const name of SAMPLES) drawings.set(name, await drawSample(name));
    for (const [name, material] of Object.entries(MATERIAL)) drawings.set(name, drawLengths(material));
    drawings.set('contents', drawContents());
    drawings.set('too-low', tooLow(drawings.get('prose') ?? []));
    const workbooks = new Map<string, Uint8Array>();
    for (const [name, sheets] of drawings) workbooks.set(name, await writeXlsxWorkbook(sheets));
    for (const [name, result] of printWorkbooks(workbooks, fonts)) printed.set(name, result);
  });

  it.each([...SAMPLES, ...Object.keys(MATERIAL), 'contents'])(
    '%s: every letter lies in its cell, and none is missing',
    (name) => {
      expect(faultsOf(name)).toEqual([]);
    },
  );

  const inMincho = fonts === 'ipa' ? SAMPLES : [];
  it.each([...inMincho])('%s is printed in 明朝 alone', (name) => {
    expect(printed.get(name)?.fonts).toEqual(['IPAMincho']);
  });

  it('reports a row that is too low for its last line', () => {
    expect(faultsOf('too-low')).toContainEqual(
      expect.stringMatching(/stands out of its cell|stands in no cell|printed/),
    );
  });
});

function faultsOf(name: string): string[] {
  return printFaults(drawings.get(name) ?? [], readPages(printed.get(name)?.boxes ?? ''));
}

/** The drawings with every full cell made too low for the ten lines LibreOffice sets in it. */
function tooLow(sheets: readonly Drawing[]): readonly Drawing[] {
  return sheets.map((drawing) => ({
    ...drawing,
    rows: drawing.rows.map((row) => (row.height > 130 ? { ...row, height: 90 } : row)),
  }));
}
