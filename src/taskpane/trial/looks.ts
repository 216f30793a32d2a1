import { applyLayout, fillChoices, fillChoiceSheet, fillSheet, layoutOf } from '../../workbook/office/fill';
import { areasOf } from '../../workbook/office/read/merges';
import type { Batches } from '../../workbook/office/session';
import { ChoiceLists } from '../../workbook/port/choices';
import { trialDrawing } from './drawing';
import { layoutLines } from './layouts';
import { inExcel, line, refusalOf, removeSheets, type Line, type Probe, sorted } from './probe';

const SHEET = '試験_体裁';
const DRAWING = trialDrawing(SHEET, '体裁', '最後の行');
/** The name 選択肢 is left to the probe that writes. */
const LISTS = new ChoiceLists([DRAWING], ['選択肢']);
/** A drawing carried out on a hidden sheet that is not the active one, as a write does it, and read back. */
export const looks: Probe = { title: '罫線、結合、高さと幅、印刷の設定、枠の固定、選択肢', run };

async function run(): Promise<readonly Line[]> {
  await removeSheets([SHEET, LISTS.sheetName]);
  await inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    fillChoiceSheet(worksheets.add(LISTS.sheetName), LISTS);
    const sheet = worksheets.add(SHEET);
    sheet.visibility = 'Hidden';
    fillSheet(sheet, DRAWING);
    applyLayout(sheet, layoutOf(DRAWING));
    fillChoices(sheet, DRAWING, LISTS);
    await excel.send();
  });
  const freezing = await refusalOf((excel) => change(excel, freezeFirst));
  await inExcel((excel) => change(excel, (sheet) => (sheet.visibility = 'Visible')));
  const frozen = [line('freeze freeze-view', '隠れたシートの枠の固定', 'できた', freezing), ...(await frozenLines())];
  return [...frozen, ...(await cellLines()), ...(await layoutLines(DRAWING)), ...(await choiceLines())];
}

/** As lists are built on hidden sheets. */
function freezeFirst({ freezePanes }: Excel.Worksheet): void {
  freezePanes.unfreeze();
  freezePanes.freezeRows(1);
}

async function change(excel: Batches, act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  act(excel.workbook.worksheets.getItem(SHEET));
  await excel.send();
}

function frozenLines(): Promise<readonly Line[]> {
  return inExcel(async (excel) => {
    const { freezePanes } = excel.workbook.worksheets.getItem(SHEET);
    const rows = freezePanes.getLocationOrNullObject().load('rowCount');
    await excel.send();
    return [line('freeze freeze-view', '固定した行の数', 1, rows.isNullObject ? 0 : rows.rowCount)];
  });
}

function cellLines(): Promise<readonly Line[]> {
  return inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(SHEET);
    const edge = (address: string, side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight') =>
      sheet.getRange(address).format.borders.getItem(side).load('style,weight');
    const [hair, frame, shared] = [edge('C3', 'EdgeTop'), edge('A1:C1', 'EdgeBottom'), edge('A4', 'EdgeRight')];
    const merges = sheet.getRange('A1:C7').getMergedAreasOrNullObject().load('address');
    const hidden = sheet.getRange('B3').load('values');
    const { font } = sheet.getRange('A1').format;
    font.load('name,size,bold,color');
    await excel.send();
    const drawn = ({ style, weight }: Excel.RangeBorder) => `${style} ${weight}`;
    return [
      line('border-order border-styles range-areas-format', 'C3 の上の極細線', 'Continuous Hairline', drawn(hair)),
      line('border-order', 'A1:C1 の下の細線', 'Continuous Thin', drawn(frame)),
      line('border-shared', 'A4 と B4 の間（あとから引いた細線）', 'Continuous Thin', drawn(shared)),
      line('border-merged merge-areas-anchor', '結合', sorted(DRAWING.merges), sorted(areasOf(merges.address))),
      line('merge-non-anchor-read', '結合に隠れた B3', '', hidden.values[0]?.[0]),
      line(
        'range-areas-format',
        'A1 の文字',
        'ＭＳ 明朝 10.5 true #C00000',
        `${font.name} ${font.size} ${font.bold} ${font.color}`,
      ),
    ];
  });
}

function choiceLines(): Promise<readonly Line[]> {
  return inExcel(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem(SHEET);
    const [long, short] = [sheet.getRange('C6').dataValidation, sheet.getRange('C7').dataValidation];
    for (const validation of [long, short]) validation.load('rule,errorAlert');
    await excel.send();
    const source = ({ rule }: Excel.DataValidation) => String(rule.list?.source ?? 'なし');
    const cells = /^='?選択肢2'?!\$A\$1:\$A\$3$/.test(source(long)) ? '別のシートのセル' : source(long);
    return [
      line('validation-source', '短い選択肢', 'はい,いいえ', source(short)),
      line('validation-source', '区切りの「,」を含む選択肢', '別のシートのセル', cells),
      line('validation-source', 'ほかの値の入力も許す', false, short.errorAlert.showAlert),
    ];
  });
}
