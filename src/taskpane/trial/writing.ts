import type { Sheet } from '../../sheet/sheet';
import { openOfficeWorkbook } from '../../workbook/office';
import type { WriteStep } from '../../workbook/port/port';
import { trialDrawing } from './drawing';
import { failureOf, freshSheet, inExcel, line, removeSheets, type Line, type Probe } from './probe';

const NAME = '別紙２_試験';
const OTHER = '別紙２_試験の二';
const REFERRING = '試験_引用';
const VALUE = 'A7';

/** The whole of writing: added, replaced in place, given up, kept where a person edited, restored. */
export const writing: Probe = { title: '書き出す、作り直す、中止する、手で直したものを残す、元に戻す', run };

async function run(): Promise<readonly Line[]> {
  await removeSheets([NAME, OTHER]);
  const added = await written('甲', [NAME, OTHER]);
  await freshSheet(REFERRING);
  await set(REFERRING, 'A1', `='${NAME}'!${VALUE}`);
  const replaced = await written('乙', [NAME, OTHER]);
  const [afterReplacing, referring] = [await value(NAME), await value(REFERRING, 'A1')];
  const stopped = await givenUp();
  await set(OTHER, VALUE, '手で直した');
  const restored = await openOfficeWorkbook().restore();
  const [afterRestoring, afterHand] = [await value(NAME), await value(OTHER)];
  const kept = await written('丙', [NAME, OTHER]);
  return [
    line('sheet-add-end name-hide', '初めての書き出し', 'added added', added),
    line('ref-merge-move copy-from', '作り直し', 'replaced replaced', replaced),
    line('copy-from', '作り直したあとの値', '乙', afterReplacing),
    line('ref-merge-move', 'それを参照する式の値', '乙', referring),
    ...stopped,
    line('name-sheet-copy', '元に戻したシート', [NAME], restored.restored),
    line('name-sheet-copy', '手で直したので戻さなかったシート', [OTHER], restored.kept),
    line('copy-from', '元に戻した値', '甲', afterRestoring),
    line('merge-keeps', '手で直した値', '手で直した', afterHand),
    line('merge-keeps', '手で直したものは残す', 'replaced kept', kept),
    ...(await leftovers()),
  ];
}

async function written(text: string, names: readonly string[]): Promise<string> {
  const outcomes = await openOfficeWorkbook().write(names.map((name) => trialDrawing(name, name, text)));
  return outcomes.map(({ outcome }) => outcome).join(' ');
}

/** Given up by the person while the new sheets are read back. */
async function givenUp(): Promise<readonly Line[]> {
  const before = await sheetNames();
  const giveUp = new AbortController();
  const onStep = (step: WriteStep): void => {
    if (step === 'proof') giveUp.abort();
  };
  const outcome = await openOfficeWorkbook()
    .write([trialDrawing(NAME, NAME, '中止')], { signal: giveUp.signal, onStep })
    .then(() => 'できた', failureOf);
  return [
    line('batch-order', '作成を中止する', 'cancelled', outcome),
    line('sheet-delete-silent', '中止のあとのシート', before, await sheetNames()),
    line('merge-keeps', '中止のあとの値', '乙', await value(NAME)),
  ];
}

async function leftovers(): Promise<readonly Line[]> {
  const aside = (await sheetNames()).filter((name) => name.startsWith('besshi2_作成中'));
  return [
    line('sheet-delete-silent', '作成中のシートが残らない', [], aside),
    line('name-hidden-listed', '途中の記録が残らない', 'nothing', await openOfficeWorkbook().recover()),
  ];
}

async function sheetNames(): Promise<readonly string[]> {
  return (await openOfficeWorkbook().read()).map(({ name }: Sheet) => name);
}

function set(sheet: string, address: string, text: string): Promise<void> {
  return inExcel(async (excel) => {
    excel.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await excel.send();
  });
}

function value(sheet: string, address = VALUE): Promise<unknown> {
  return inExcel(async (excel) => {
    const range = excel.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await excel.send();
    return range.values[0]?.[0];
  });
}
