/** A workbook of the sample with much of what people put into workbooks, as openpyxl writes it. All of it is 架空. */
export const SCRIPT = `
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
