import { freshSheet, inExcel, line, note, refusalOf, type Line, type Probe } from './probe';

const SHEET = '試験_途中';
const MOVED = '試験_移動';

/** What is left of a batch that fails half-way, and what the adapter does to sheets in one batch. */
export const batches: Probe = { title: '途中で失敗したまとまり、シートの改名と移動', run };

async function run(): Promise<readonly Line[]> {
  for (const name of [SHEET, MOVED]) await freshSheet(name);
  return [...(await failing()), ...(await moving())];
}

async function failing(): Promise<readonly Line[]> {
  const code = await refusalOf(async (excel) => {
    const { worksheets } = excel.workbook;
    const sheet = worksheets.getItem(SHEET);
    sheet.getRange('A1').values = [['前']];
    worksheets.getItem('試験_無い').getRange('A1').values = [['×']];
    sheet.getRange('A3').values = [['後']];
    await excel.send();
  });
  const wrongSize = await refusalOf(async (excel) => {
    excel.workbook.worksheets.getItem(SHEET).getRange('B1:B2').values = [['一つだけ'], ['二つ'], ['三つ']];
    await excel.send();
  });
  const values = await inExcel(async (excel) => {
    const range = excel.workbook.worksheets.getItem(SHEET).getRange('A1:A3').load('values');
    await excel.send();
    return range.values.map(([value]) => String(value));
  });
  return [
    line('sheet-get-missing', '無いシート', 'ItemNotFound', code.split(' ')[0] ?? ''),
    line('batch-no-transaction', '失敗する前の書き込み', '前', values[0]),
    line('batch-no-transaction', '失敗したあとの書き込み', '', values[2]),
    note('array-size', '行の数が合わない書き込み', wrongSize),
  ];
}

/** A sheet built aside becomes a sheet of the workbook. */
async function moving(): Promise<readonly Line[]> {
  const id = await inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(MOVED);
    sheet.visibility = 'Hidden';
    sheet.load('id');
    await excel.send();
    return sheet.id;
  });
  await inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(id);
    sheet.name = `${MOVED}後`;
    sheet.position = 0;
    sheet.visibility = 'Visible';
    await excel.send();
  });
  const { name, position } = await inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(id).load('name,position');
    await excel.send();
    return sheet;
  });
  await inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(id);
    sheet.visibility = 'Hidden';
    sheet.delete();
    await excel.send();
  });
  return [
    line('sheet-id-stable sheet-get-key', '改名したあとも同じ符号で見つかる', `${MOVED}後`, name),
    line('sheet-position', '先頭に移る', 0, position),
  ];
}
