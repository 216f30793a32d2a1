// Makes sheetjs.xlsx: node sheetjs.mjs sheetjs.xlsx
import { argv } from 'node:process';
import XLSX from 'xlsx';

const book = XLSX.utils.book_new();
const rows = [['項目', '直近値', '前年', '差']];
for (let r = 1; r <= 10; r++) rows.push([`項目${r}`, r * 1.5, r, r / 2]);
const sheet = XLSX.utils.aoa_to_sheet(rows);
for (let r = 2; r <= 11; r++) sheet[`D${r}`].f = `B${r}-C${r}`;
sheet.F2 = { t: 'n', v: 45017, z: 'yyyy"年"m"月"d"日"' };
sheet.F3 = { t: 'n', v: 0.174, z: '0.0%' };
sheet.F4 = { t: 's', v: '架空', l: { Target: 'https://example.jp/' } };
sheet.A2.c = [{ a: '担当者', t: '確認すること（架空）' }];
sheet['!ref'] = 'A1:F11';
sheet['!merges'] = [XLSX.utils.decode_range('H1:I1')];
sheet['!autofilter'] = { ref: 'A1:D11' };
sheet['!cols'] = [{ wch: 20 }, { wch: 10, hidden: false }];
XLSX.utils.book_append_sheet(book, sheet, '集計');
const wall = XLSX.utils.aoa_to_sheet([['変えないこと']]);
wall['!protect'] = { password: 'x' };
XLSX.utils.book_append_sheet(book, wall, '保護');
book.Workbook = {
  Sheets: [{}, { Hidden: 2 }],
  Names: [
    { Name: '直近', Ref: '集計!$B$2:$B$11' },
    { Name: '局所', Ref: '保護!$A$1', Sheet: 1 },
  ],
};
book.Props = { Title: '架空の集計' };
book.Custprops = { 課: '高齢者（架空）' };
XLSX.writeFile(book, argv[2], { bookSST: true, compression: true });
