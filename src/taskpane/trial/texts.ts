import { fillContents } from '../../workbook/office/fill/contents';
import { freshSheet, inExcel, line, note, refusalOf, type Line, type Probe } from './probe';

const SHEET = '試験_文字';

/** What Excel would make something else of, were it typed. */
const TEXTS = [
  ...['3-4', '1/2', '2023/3/31', 'R5.3.31', '令和5年3月31日', '2024年4月', '10:30', '10時30分'],
  ...['0003', '12345678901234567890', '１２', '１，２００', '（1）', '50%', '1E5', '¥1,000', '1 1/2'],
  ...['TRUE', '#N/A', '=A1', '=別紙', '+1', '-なし', '▲5', '@指標', "'引用", "''", ' 12 ', '　12'],
  ...['486～533', '一行目\n二行目', 'http://example.jp/', '𠮷野'],
];

const AT = 'type-at-format type-batch-order';
const LONG: readonly (readonly [rules: string, what: string, text: string])[] = [
  ['text-minus-8192', '- で始まる 9,001 文字', `-${'あ'.repeat(9_000)}`],
  ['text-length', '32,767 文字', 'あ'.repeat(32_767)],
];

/** Texts that stay texts: the adapter's own way of writing them, one batch, formats and values. */
export const texts: Probe = { title: '文字が、書いたとおりの文字で残る', run };

async function run(): Promise<readonly Line[]> {
  await freshSheet(SHEET);
  const written = [...TEXTS, ...LONG.map(([, , text]) => text)];
  await inExcel(async (excel) => {
    const rows = written.map((content) => [{ content, style: {} }]);
    fillContents(excel.workbook.worksheets.getItem(SHEET), rows);
    await excel.send();
  });
  const { values, formulas, types } = await readBack(written.length);
  const outcome = (at: number) => `${types[at]}・${values[at] === written[at] ? 'そのまま' : values[at]}`;
  const short = TEXTS.map((text, at) => line(rulesOf(text), `「${text}」`, 'String・そのまま', outcome(at)));
  const long = LONG.map(([rules, what], at) => line(rules, what, 'String・そのまま', outcome(TEXTS.length + at)));
  const equals = TEXTS.indexOf('=A1');
  return [
    ...short,
    ...long,
    line('read-formula-or-text', '文字「=A1」の数式欄の読み取り', '=A1', formulas[equals]),
    line('text-length', '32,768 文字', 'ことわられる', await refused('あ'.repeat(32_768))),
    note('text-line-feeds', '改行 254 個', await refused('\n'.repeat(254))),
  ];
}

function rulesOf(text: string): string {
  if (text.startsWith("'")) return 'type-apostrophe-at';
  if (text.includes('\n')) return 'type-line-feed';
  return text.startsWith('http') ? 'type-hyperlink' : AT;
}

function readBack(count: number) {
  return inExcel(async (excel) => {
    const range = excel.workbook.worksheets.getItem(SHEET).getRange(`A1:A${count}`);
    range.load('values,formulas,valueTypes');
    await excel.send();
    const column = (rows: readonly (readonly unknown[])[]) => rows.map(([value]) => String(value));
    return { values: column(range.values), formulas: column(range.formulas), types: column(range.valueTypes) };
  });
}

async function refused(text: string): Promise<string> {
  const code = await refusalOf(async (excel) => {
    const cell = excel.workbook.worksheets.getItem(SHEET).getRange('C1');
    cell.numberFormat = [['@']];
    cell.values = [[text]];
    await excel.send();
  });
  return code === 'できた' ? code : 'ことわられる';
}
