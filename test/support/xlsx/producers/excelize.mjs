// Makes excelize.xlsx: node excelize.mjs excelize.xlsx
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { argv, exit } from 'node:process';

const ok = (answer) => {
  if (answer.error) throw new Error(answer.error);
  return answer;
};
const require = createRequire(import.meta.url);
const { init } = require('excelize-wasm');
init(require.resolve('excelize-wasm').replace(/[^/]*$/, 'excelize.wasm.gz')).then((excelize) => {
  const f = excelize.NewFile();
  ok(f.SetSheetName('Sheet1', '集計'));
  const head = ok(
    f.NewStyle({
      Font: { Bold: true, Family: 'ＭＳ 明朝', Size: 10.5 },
      Border: [{ Type: 'bottom', Style: 1, Color: '000000' }],
    }),
  ).style;
  const percent = ok(f.NewStyle({ CustomNumFmt: '0.0%' })).style;
  const era = ok(f.NewStyle({ CustomNumFmt: '[$-411]ggge"年"m"月"d"日"' })).style;
  ['項目', '直近値', '前年', '差'].forEach((text, at) => ok(f.SetCellValue('集計', 'ABCD'[at] + 1, text)));
  ok(f.SetCellStyle('集計', 'A1', 'D1', head));
  for (let r = 2; r <= 11; r++) {
    ok(f.SetCellValue('集計', `A${r}`, `項目${r}`));
    ok(f.SetCellValue('集計', `B${r}`, r * 1.5));
    ok(f.SetCellValue('集計', `C${r}`, r));
    ok(f.SetCellFormula('集計', `D${r}`, `B${r}-C${r}`));
  }
  ok(f.SetCellValue('集計', 'F2', 45017));
  ok(f.SetCellStyle('集計', 'F2', 'F2', era));
  ok(f.SetColStyle('集計', 'H', percent));
  ok(f.SetColWidth('集計', 'B', 'B', 21.5));
  ok(f.SetRowHeight('集計', 3, 30));
  ok(f.SetCellRichText('集計', 'F3', [{ Text: '太い', Font: { Bold: true } }, { Text: '字' }]));
  ok(f.MergeCell('集計', 'H1', 'I1'));
  ok(f.AddComment('集計', { Cell: 'A2', Author: '担当者', Text: '確認すること（架空）' }));
  ok(f.SetCellHyperLink('集計', 'F4', 'https://example.jp/', 'External'));
  ok(f.AddTable('集計', { Range: 'K1:L4', Name: '表_1' }));
  ok(
    f.AddChart('集計', 'M1', {
      Type: excelize.Col,
      Series: [{ Name: '集計!$B$1', Categories: '集計!$A$2:$A$11', Values: '集計!$B$2:$B$11' }],
    }),
  );
  ok(f.SetDefinedName({ Name: '直近', RefersTo: '集計!$B$2:$B$11' }));
  ok(f.SetPanes('集計', { Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: 'B2', ActivePane: 'bottomRight' }));
  ok(f.AutoFilter('集計', 'A1:D11', []));
  ok(f.NewSheet('保護'));
  ok(f.SetCellValue('保護', 'A1', '変えないこと'));
  ok(f.ProtectSheet('保護', { Password: 'x' }));
  ok(f.SetSheetVisible('保護', false));
  const { buffer } = ok(f.WriteToBuffer());
  fs.writeFileSync(argv[2], buffer);
  exit(0);
});
