import { openOfficeWorkbook } from '../../workbook/office';
import { trialDrawing } from './drawing';
import { failureOf, inExcel, line, note, removeSheets, type Hands, type Line, type Probe } from './probe';

const NAMES = Array.from({ length: 20 }, (_, at) => `別紙２_中断${at + 1}`);

/** A write whose add-in goes while sheets are put in place, and what the next start makes of it. */
export const interruption: Probe = { title: '書き出しの途中で、この画面がなくなる', run };
export const afterwards: Probe = { title: '途中でなくなったあとの、ブックのようす', run: look };

async function run(hands: Hands): Promise<readonly Line[]> {
  await removeSheets(NAMES);
  await write('古い');
  const outcome = await write('新しい', hands).catch(failureOf);
  return [note('batch-no-transaction', 'なくなった画面が最後に聞いたこと', outcome)];
}

async function write(value: string, hands?: Hands): Promise<string> {
  const drawings = NAMES.map((name) => trialDrawing(name, name, value));
  await openOfficeWorkbook().write(drawings, { onStep: (step) => step === 'place' && hands?.vanish() });
  return '書けた';
}

async function look(): Promise<readonly Line[]> {
  const recovered = await openOfficeWorkbook().recover();
  const { values, aside } = await inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    worksheets.load('items/name');
    const ranges = NAMES.map((name) => worksheets.getItem(name).getRange('A7').load('values'));
    await excel.send();
    const helping = worksheets.items.filter(({ name }) => name.startsWith('besshi2_作成中'));
    return { values: new Set(ranges.map(({ values }) => String(values[0]?.[0]))), aside: helping.length };
  });
  return [
    note('batch-no-transaction', 'やり残しを調べる', recovered),
    line('batch-no-transaction', '20 枚がそろって同じ', 1, values.size),
    note('batch-no-transaction', '20 枚の値', [...values]),
    line('sheet-delete-silent', '作成中のシートが残らない', 0, aside),
  ];
}
