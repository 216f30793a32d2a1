import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openpyxl } from './tools';

/** A workbook of the sample with much of what people put into workbooks, as openpyxl writes it. All of it is 架空. */
const SCRIPT = `
import json, sys
import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

book = openpyxl.load_workbook(sys.argv[1])
extra = book.create_sheet('集 計', 0)
extra.append(['項目', '直近値', '前年', '差'])
for row in range(2, 12):
    extra.append([f'項目{row}', row * 1.5, row, f'=B{row}-C{row}'])
extra['F1'] = '=SUM(B2:B11)&"件"'
extra['F2'] = "='指標'!A1"
extra['F3'] = '=NOW()'
extra['F1'].font = Font(name='ＭＳ 明朝', size=10.5, bold=True, color='FF0000')
extra['F1'].comment = Comment('確認すること（架空）', '担当者')
extra['F4'] = '入力欄'
extra['F4'].protection = Protection(locked=False)
extra['F5'].hyperlink = 'https://example.jp/'
extra.conditional_formatting.add('B2:B11', CellIsRule(operator='lessThan', formula=['5'], font=Font(color='9C0006'), fill=PatternFill(bgColor='FFC7CE')))
extra.conditional_formatting.add('C2:C11', ColorScaleRule(start_type='min', start_color='FFFFFF', end_type='max', end_color='63BE7B'))
extra.conditional_formatting.add('D2:D11', DataBarRule(start_type='min', end_type='max', color='638EC6'))
choice = DataValidation(type='list', formula1='"可,否"', allow_blank=True)
extra.add_data_validation(choice)
choice.add('G2:G9')
table = Table(displayName='集計表', ref='A1:D11')
table.tableStyleInfo = TableStyleInfo(name='TableStyleMedium2', showRowStripes=True)
extra.add_table(table)
extra.merge_cells('H1:I3')
extra.print_title_rows = '1:1'
extra.print_area = 'A1:D11'
extra.page_setup.orientation = 'landscape'
extra.oddFooter.center.text = '&P／&N'
extra.freeze_panes = 'B2'
extra.column_dimensions['B'].width = 21.5
extra.row_dimensions[3].hidden = True
bars = BarChart()
bars.add_data(Reference(extra, min_col=2, min_row=1, max_row=11), titles_from_data=True)
extra.add_chart(bars, 'H5')
wall = book.create_chartsheet('図')
more = BarChart()
more.add_data(Reference(extra, min_col=3, min_row=1, max_row=11), titles_from_data=True)
wall.add_chart(more)
locked = book.create_sheet('保護')
locked['A1'] = '変えないこと'
locked.protection.sheet = True
locked.protection.password = 'x'
hidden = book.create_sheet('隠し')
hidden['A1'] = 1
hidden.sheet_state = 'veryHidden'
def name(what, formula, sheet=None):
    if hasattr(book.defined_names, 'append'):
        place = None if sheet is None else book._sheets.index(sheet)
        book.defined_names.append(DefinedName(what, attr_text=formula, localSheetId=place))
    else:
        (book if sheet is None else sheet).defined_names[what] = DefinedName(what, attr_text=formula)
name('直近', "'集 計'!$B$2:$B$11")
name('外部', "'C:\\\\架空\\\\[前年.xlsx]指標'!$A$1")
name('局所', "'集 計'!$C$2", extra)
name('局所', "'隠し'!$A$1", hidden)
book.active = 2
book.save(sys.argv[2])
print(json.dumps(True))`;

/** The rich workbook made of a sample, with what openpyxl cannot write: macros, furigana, a picture, a calculation chain. */
export async function richWorkbook(sample: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'besshi2-rich-'));
  try {
    const path = join(folder, 'rich.xlsx');
    await openpyxl(SCRIPT, sample, path);
    return spliceIn(new Uint8Array(await readFile(path)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const CHAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';

function spliceIn(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, from: string, to: string) => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    parts[path] = strToU8(text.replace(from, () => to));
  };
  const cells = Array.from({ length: 10 }, (_, at) => `<c r="D${at + 2}"${at === 0 ? ' i="ID"' : ''}/>`).join('');
  const id = /name="集 計" sheetId="(\d+)"/.exec(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()))?.[1] ?? '';
  parts['xl/calcChain.xml'] = strToU8(
    `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells.replace('ID', id)}</calcChain>`,
  );
  parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 2000 }, (_, at) => (at * 37) % 251);
  parts['xl/media/image1.png'] = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
  parts['docProps/custom.xml'] = strToU8(
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  );
  change(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdU" Type="${RELATIONSHIPS}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
  );
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
      `<Relationship Id="rIdC" Type="${RELATIONSHIPS}/calcChain" Target="calcChain.xml"/></Relationships>`,
  );
  change('xl/drawings/_rels/drawing1.xml.rels', '</Relationships>', picture());
  change(
    '[Content_Types].xml',
    '<Override',
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/>' +
      `<Override PartName="/docProps/custom.xml" ContentType="${CUSTOM_TYPE}"/>` +
      `<Override PartName="/xl/calcChain.xml" ContentType="${CHAIN_TYPE}"/><Override`,
  );
  change('[Content_Types].xml', 'spreadsheetml.sheet.main+xml', 'sheet.macroEnabled.main+xml');
  change('[Content_Types].xml', 'vnd.openxmlformats-officedocument.sheet.macro', 'vnd.ms-excel.sheet.macro');
  parts['xl/sharedStrings.xml'] = strToU8(
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>漢字</t>' +
      '<rPh sb="0" eb="2"><t>カンジ</t></rPh><phoneticPr fontId="0"/></si></sst>',
  );
  if (!strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).includes('/sharedStrings"')) {
    change(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdS" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    );
  }
  if (!strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).includes('/xl/sharedStrings.xml')) {
    const type = `<Override PartName="/xl/sharedStrings.xml" ContentType="${STRINGS_TYPE}"/>`;
    change('[Content_Types].xml', '<Override', `${type}<Override`);
  }
  change('xl/worksheets/sheet1.xml', '</row>', '<c r="J1" t="s"><v>0</v></c></row>');
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function picture(): string {
  return `<Relationship Id="rIdP" Type="${RELATIONSHIPS}/image" Target="/xl/media/image1.png"/></Relationships>`;
}

const PARTS_OF_SHEETS = /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]*)\.?x?m?l?$/;

/** The same workbook with "x:" before the names of its elements. */
export function prefixed(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, PARTS_OF_SHEETS, (text) =>
    text
      .replaceAll(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, '<$1x:')
      .replaceAll(/ xmlns="([^"]*spreadsheetml[^"]*)"/g, ' xmlns:x="$1"'),
  );
}

/** The same workbook in the namespaces of ISO/IEC 29500 strict. */
export function strict(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, /\.(xml|rels)$/, (text) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      )
      .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'),
  );
}

function rewritten(bytes: Uint8Array, paths: RegExp, change: (text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
    path,
    paths.test(path) ? strToU8(change(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}
