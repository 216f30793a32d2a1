import { adr, type Area } from '../../sheet/address';
import { cellAt, type Cell, type Sheet } from '../../sheet/sheet';
import { openOfficeWorkbook } from '../../workbook/office';
import { fillContents } from '../../workbook/office/fill/contents';
import { freshSheet, inExcel, line, note, type Line, type Probe } from './probe';

const SHEET = "試験 '読む' (1)";
/** 31 March 2023. */
const DAY = 45_016;
const ERA = '[$-411]ggge"年"m"月"d"日"';

/** Everything that the adapter reads, through its own reading. */
export const reading: Probe = { title: '読み取る：値、式、結合、非表示、使用範囲', run };

async function run(): Promise<readonly Line[]> {
  await freshSheet(SHEET);
  await prepare();
  const sheets = await openOfficeWorkbook().read();
  const sheet = sheets.find(({ name }) => name === SHEET);
  return sheet
    ? [...cellLines(sheet), ...sheetLines(sheet)]
    : [line('sheet-get-key', 'シートがある', 'はい', 'いいえ')];
}

function prepare(): Promise<void> {
  return inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(SHEET);
    const plain = (content: number, numberFormat?: string) => [
      { content, style: numberFormat ? { numberFormat } : {} },
    ];
    fillContents(sheet, [plain(12.5), plain(0.174, '0.0%'), plain(12, '@'), plain(DAY, ERA)]);
    sheet.getRange('A5:A9').formulas = [['=TRUE'], ['=#N/A'], ['=SUM(A1,A1)'], ['=""'], ['結合']];
    sheet.getRange('A9:B10').merge(false);
    sheet.getRange('A11').rowHidden = true;
    sheet.getRange('C1').columnHidden = true;
    sheet.getRange('A12').format.rowHeight = 30;
    sheet.getRange('D13').values = [['右下']];
    sheet.getRange('H3000').format.fill.color = '#FFFF00';
    await excel.send();
  });
}

function cellLines(sheet: Sheet): readonly Line[] {
  const at = (address: string): string => told(cellAt(sheet, adr(address)));
  return [
    line('read-values read-value-types', '数 12.5', '12.5', at('A1')),
    line('read-text', '0.174 を 0.0% で', '0.174 17.4%', at('A2')),
    line('type-at-late', '数 12 のあとから書式を文字列に', '12', at('A3')),
    line('read-text-era', '日付を和暦で', `${DAY} 令和5年3月31日`, at('A4')),
    line('read-values', '=TRUE', 'true TRUE =TRUE', at('A5')),
    line('read-value-types', '=#N/A', '#N/A =#N/A', at('A6')),
    line('read-formulas', '=SUM(A1,A1)', '25 =SUM(A1,A1)', at('A7')),
    line('used-range-start', '空の文字になる式', ' =""', at('A8')),
    line('merge-non-anchor-read', '結合に隠れたセル B10', 'なし', at('B10')),
  ];
}

/** The value, the text shown where that is another, the formula. */
function told(cell: Cell | undefined): string {
  if (!cell) return 'なし';
  const { value, shown, formula } = cell;
  const plain = typeof value === 'object' && value !== null ? value.error : String(value);
  return [plain, shown === plain ? [] : shown, formula === undefined ? [] : `=${formula}`].flat().join(' ');
}

function sheetLines({ rows, merges, rowHeights, hiddenRows, hiddenColumns, dates }: Sheet): readonly Line[] {
  const merged: readonly Area[] = [{ top: 8, left: 0, bottom: 9, right: 1 }];
  return [
    line('merge-areas-anchor sheet-name-quoting', '結合 A9:B10', merged, merges),
    line('row-properties', '非表示の行（0から）', [10], [...hiddenRows]),
    line('row-properties', '非表示の列（0から）', [2], [...hiddenColumns]),
    line('row-properties row-height-pixels', '自分の高さを持つ行', [[11, 30]], [...rowHeights]),
    line('used-range', '色だけの H3000 を除いた行の数', 13, rows.length),
    note('read-values', '日付の数え方', dates),
  ];
}
