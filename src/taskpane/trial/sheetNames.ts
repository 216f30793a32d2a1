import { sheetName } from '../../sheet/name';
import { freshSheet, line, note, refusalOf, removeSheets, type Line, type Probe } from './probe';

const FIRST = '試験A';

/** Names that `sheetName` makes, and must therefore be taken. */
const MADE = [
  'あ'.repeat(40),
  '𠮷'.repeat(20),
  "一'二",
  '在宅医療：介護/連携*の[推進]?',
  '(1)',
  '3月',
  'A1',
  'R1C1',
  'true',
];

const REFUSED: readonly (readonly [rules: string, name: string])[] = [
  ['sheet-name-length', 'あ'.repeat(32)],
  ...[...':\\/?*[]'].map((letter) => ['sheet-name-letters', `試${letter}験`] as const),
  ['sheet-name-apostrophe', "'試験"],
  ['sheet-name-history', 'History'],
  ['sheet-name-unique', FIRST],
  ['sheet-name-unique', '試験a'],
];

/** Refused by this project at any rate: whether Excel does is only noted. */
const NOTED: readonly (readonly [rules: string, name: string])[] = [
  ...[...'：＼／？＊［］￥'].map((letter) => ['sheet-name-wide-letters', `試${letter}験`] as const),
  ['sheet-name-apostrophe', '’試験'],
  ['sheet-name-history', '履歴'],
  ['sheet-name-unique', '試験Ａ'],
];

export const sheetNames: Probe = { title: 'シートの名前', run };

async function run(): Promise<readonly Line[]> {
  await freshSheet(FIRST);
  const lines: Line[] = [];
  for (const wanted of MADE) {
    const name = sheetName(wanted, [FIRST]);
    lines.push(line('sheet-name-length sheet-name-letters', `『${name}』`, 'できた', await add(name)));
  }
  for (const [rules, name] of REFUSED) {
    const found = await add(name);
    lines.push(line(rules, `『${name}』`, 'ことわられる', found === 'できた' ? found : 'ことわられる'));
  }
  for (const [rules, name] of NOTED) lines.push(note(rules, `『${name}』`, await add(name)));
  lines.push(note('sheet-name-unique', `『${FIRST}』の二つ目の符号`, await add(FIRST)));
  return lines;
}

/** Tries a name and takes the sheet away again. */
async function add(name: string): Promise<string> {
  const outcome = await refusalOf(async (excel) => {
    excel.workbook.worksheets.add(name);
    await excel.send();
  });
  if (outcome === 'できた') await removeSheets([name]);
  return outcome;
}
