import type { CellStyle, Drawing } from '../../sheet/drawing';
import { fillSheet, layoutOf, takeOver } from '../../workbook/office/fill';
import { withLiveLinks } from '../../workbook/port/links';
import { freshSheet, inExcel, line, note, removeSheets, type Line } from './probe';
import { trialDrawing } from './drawing';

const TARGET = '試験_リンク';
const SOURCE = "試験_リンクの'元";
const AREA = { top: 0, left: 0, bottom: 1, right: 0 };
const STYLE: CellStyle = {
  font: { name: 'ＭＳ ゴシック', size: 10 },
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  borders: {},
};

/** Two links: to the sheet itself, whose name must be quoted, and to the one that is taken over. */
function drawing(): Drawing {
  const cell = (content: string, sheet: string) => ({
    column: 0,
    content,
    style: STYLE,
    link: { sheet, at: { row: 1, column: 1 } },
  });
  const rows = [
    { height: 20.25, cells: [cell('3-4', SOURCE)] },
    { height: 20.25, cells: [cell('B2', TARGET)] },
  ];
  return { ...trialDrawing(SOURCE, 'リンク', ''), rows, columns: [60], merges: [], choices: [] };
}

/** Links on a sheet that is built, and on one that is filled anew from it. */
export async function linkLines(): Promise<readonly Line[]> {
  await removeSheets([SOURCE]);
  await freshSheet(TARGET);
  const [drawn = drawing()] = withLiveLinks([drawing()], [TARGET]);
  await inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    const old = { documentReference: `'${TARGET}'!B2`, textToDisplay: '古い' };
    worksheets
      .getItem(TARGET)
      .getRange('A1:A3')
      .setCellProperties([[{ hyperlink: old }], [{}], [{ hyperlink: old }]]);
    fillSheet(worksheets.add(SOURCE), drawn);
    await excel.send();
  });
  const built = await linesOf(SOURCE, '作ったシート');
  await inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    takeOver(worksheets.getItem(TARGET), worksheets.getItem(SOURCE), AREA, layoutOf(drawn));
    await excel.send();
  });
  return [...built, ...(await linesOf(TARGET, '置き換えたシート'))];
}

function linesOf(name: string, which: string): Promise<readonly Line[]> {
  return inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(name);
    const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('hyperlink,values,numberFormat'));
    const [first] = cells;
    const font = sheet.getRange('A1').format.font.load('name,size,color,underline');
    await excel.send();
    const leads = (cell: Excel.Range | undefined) => plain(cell?.hyperlink?.documentReference);
    const rules = name === SOURCE ? 'link-set' : 'clear-links copy-links';
    return [
      line(rules, `${which}：リンクの先`, [SOURCE, TARGET, ''].map(target), cells.map(leads)),
      line('link-text', `${which}：文字のまま`, '3-4 @', `${first?.values[0]?.[0]} ${first?.numberFormat[0]?.[0]}`),
      line(
        'link-look',
        `${which}：文字の見た目`,
        'ＭＳ ゴシック 10 #0563C1 Single',
        `${font.name} ${font.size} ${font.color} ${font.underline}`,
      ),
      note('link-reference', `${which}：先の書き方`, first?.hyperlink?.documentReference ?? 'なし'),
    ];
  });
}

/** How Excel quotes a name when it is asked is not documented. */
function plain(reference: string | undefined): string {
  return reference === undefined ? 'なし' : reference.replaceAll("'", '');
}

function target(sheet: string): string {
  return sheet === '' ? 'なし' : plain(`${sheet}!B2`);
}
