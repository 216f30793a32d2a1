// Makes exceljs.xlsx: node exceljs.mjs exceljs.xlsx
import { argv } from 'node:process';
import exceljs from 'exceljs';

const book = new exceljs.Workbook();
book.created = book.modified = new Date(Date.UTC(2024, 0, 1));
book.title = '架空の集計';
const sheet = book.addWorksheet('集計', {
  views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  pageSetup: { paperSize: 9, printArea: 'A1:D11', printTitlesRow: '1:1' },
});
sheet.addRow(['項目', '直近値', '前年', '差']).font = { name: 'ＭＳ 明朝', size: 10.5, bold: true };
for (let r = 2; r <= 11; r++) sheet.addRow([`項目${r}`, r * 1.5, r, { formula: `B${r}-C${r}`, result: r / 2 }]);
sheet.getCell('F2').value = 45017;
sheet.getCell('F2').numFmt = '[$-411]ggge"年"m"月"d"日"';
sheet.getCell('F3').value = { richText: [{ text: '太い', font: { bold: true } }, { text: '字' }] };
sheet.getCell('F4').value = { text: '架空', hyperlink: 'https://example.jp/' };
sheet.getCell('A2').note = '確認すること（架空）';
sheet.mergeCells('H1:I1');
sheet.autoFilter = 'A1:D11';
sheet.getCell('G2').dataValidation = { type: 'list', formulae: ['"可,否"'] };
sheet.addConditionalFormatting({
  ref: 'D2:D11',
  rules: [
    {
      type: 'cellIs',
      operator: 'lessThan',
      formulae: [2],
      priority: 1,
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
    },
  ],
});
sheet.addConditionalFormatting({
  ref: 'B2:B11',
  rules: [{ type: 'dataBar', priority: 2, cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF638EC6' } }],
});
const picture = book.addImage({
  extension: 'png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
});
sheet.addImage(picture, 'K1:K2');
sheet.addTable({
  name: '表_1',
  ref: 'M1',
  headerRow: true,
  columns: [{ name: '甲' }, { name: '乙' }],
  rows: [
    [1, 2],
    [3, 4],
  ],
});
sheet.getColumn(2).width = 21.5;
sheet.getColumn(8).numFmt = '0.0%';
const wall = book.addWorksheet('保護', { state: 'veryHidden' });
wall.getCell('A1').value = '変えないこと';
book.definedNames.add('集計!$B$2:$B$11', '直近');
(async () => {
  await wall.protect('x', { spinCount: 1 });
  await book.xlsx.writeFile(argv[2]);
})();
