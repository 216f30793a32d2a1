import { area } from '../../sheet/address';
import { applyLayout, fillChoices, fillSheet, layoutOf, takeOver } from '../../workbook/office/fill';
import { areasOf } from '../../workbook/office/read/merges';
import { ChoiceLists } from '../../workbook/port/choices';
import { ROWS, trialDrawing } from './drawing';
import { linkLines } from './links';
import { freshSheet, inExcel, line, removeSheets, type Line, type Probe, sorted } from './probe';

const TARGET = '試験_置換';
const SOURCE = '試験_元';
const REFERRING = '試験_参照';
const DRAWING = {
  ...trialDrawing(SOURCE, '置換', '新しい値'),
  choices: [{ area: area('C7'), values: ['はい', 'いいえ'] }],
};
const AREA = { top: 0, left: 0, bottom: ROWS.length + 1, right: 2 };

/** One sheet filled from another in place; formulas elsewhere go on referring to it. */
export const takingOver: Probe = { title: 'シートを、その場で別のシートの内容に置き換える', run };

async function run(): Promise<readonly Line[]> {
  await removeSheets([SOURCE]);
  for (const name of [TARGET, REFERRING]) await freshSheet(name);
  await prepare();
  await inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    takeOver(worksheets.getItem(TARGET), worksheets.getItem(SOURCE), AREA, layoutOf(DRAWING));
    worksheets.getItem(SOURCE).delete();
    await excel.send();
  });
  return [...(await found()), ...(await linkLines())];
}

function prepare(): Promise<void> {
  return inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    const old = worksheets.getItem(TARGET);
    old.getRange('A7').values = [['古い値']];
    old.getRange('B6:C8').merge(false);
    old.getRange('E9:F9').merge(false);
    old.getRange('E9').values = [['消える']];
    old.getRange('A3').rowHidden = true;
    old.getRange('A1:C1').dataValidation.rule = { list: { inCellDropDown: true, source: '古い' } };
    worksheets.getItem(REFERRING).getRange('A1').formulas = [[`='${TARGET}'!A7`]];
    const source = worksheets.add(SOURCE);
    source.visibility = 'Hidden';
    fillSheet(source, DRAWING);
    applyLayout(source, layoutOf(DRAWING));
    fillChoices(source, DRAWING, new ChoiceLists([DRAWING]));
    await excel.send();
  });
}

function found(): Promise<readonly Line[]> {
  return inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    const sheet = worksheets.getItem(TARGET);
    const texts = sheet.getRange('A2:A7').load('values,numberFormat');
    const gone = sheet.getRange('E9').load('values');
    const merges = sheet.getRange('A1:H12').getMergedAreasOrNullObject().load('address');
    const hidden = sheet.getRange('A3').load('rowHidden');
    const [rule, noRule] = [
      sheet.getRange('C7').dataValidation.load('rule'),
      sheet.getRange('A1').dataValidation.load('rule'),
    ];
    const border = sheet.getRange('C3').format.borders.getItem('EdgeTop').load('style,weight');
    const heights = sheet.getRange('A1').format.load('rowHeight');
    const referring = worksheets.getItem(REFERRING).getRange('A1').load('values,formulas');
    await excel.send();
    const column = (rows: readonly (readonly unknown[])[]) => rows.map(([value]) => value);
    return [
      line('copy-from type-apostrophe', '文字はそのまま写る', [...ROWS, '新しい値'], column(texts.values)),
      line('copy-from', '文字の書式のまま', '@ @ @ @ @ @', column(texts.numberFormat).join(' ')),
      line('clear-all', '前の内容は消える', '', gone.values[0]?.[0]),
      line(
        'clear-merges unmerge copy-from-extras',
        '結合は新しいものだけ',
        sorted(DRAWING.merges),
        sorted(areasOf(merges.address)),
      ),
      line('copy-from-extras', '選択肢が写る', 'はい,いいえ', rule.rule.list?.source ?? 'なし'),
      line('clear-merges', '前の選択肢は消える', 'なし', noRule.rule.list?.source ?? 'なし'),
      line('copy-from-extras', '罫線が写る', 'Continuous Hairline', `${border.style} ${border.weight}`),
      line('copy-from-extras', '行の高さ', 30, heights.rowHeight),
      line('copy-from-extras', '非表示の行が現れる', false, hidden.rowHidden),
      line('ref-merge-move', '参照する式', '新しい値', referring.values[0]?.[0]),
      line(
        'ref-merge-move',
        '式は変わらない',
        'はい',
        String(referring.formulas[0]?.[0]).includes('#REF!') ? 'いいえ' : 'はい',
      ),
    ];
  });
}
