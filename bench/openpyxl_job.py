"""The same job as a plain script would do it with openpyxl: read the workbook, compute the rates, tally the insurers,
write a form for each item with its look and page set-up, and the two lists. It checks nothing and knows one layout.

Prints the median of nine warm runs in milliseconds, without the interpreter's start.
"""
import re
import sys
import time
from collections import Counter

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break

TITLE = "介護保険事業支援計画に記載した、市町村が行う自立支援、介護予防又は重度化防止及び介護給付の適正化に関する取組の支援についての目標（{}）に対する自己評価結果"
LABELS = ["目標を設定するに至った現状と課題", "取組の実施内容、実績", "自己評価", "管内保険者の自己評価結果の概要", "まとめ"]
THIN = Side(style="thin")
LEFT, MIDDLE, RIGHT = Border(left=THIN), Border(), Border(right=THIN)
ALL = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
FONT, HEAD = Font(name="ＭＳ 明朝", size=10.5), PatternFill("solid", fgColor="F2F2F2")
WRAP, CENTER = Alignment(wrap_text=True, vertical="top"), Alignment(horizontal="center", vertical="center", wrap_text=True)
EM_IN_LINE, PITCH, PAGE = 42, 13.65, 714
COLUMNS = 8


def read(path):
    book = load_workbook(path)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book.worksheets}


def sections(rows):
    label, found = None, {}
    for row in rows:
        label = str(row[0]) if row and row[0] else label
        if label and len(row) > 1 and row[1] is not None:
            found.setdefault(label, []).extend(str(row[1]).split("\n"))
    return found


def interval(value):
    figures = [float(text.replace(",", "")) for text in re.findall(r"[\d,]+(?:\.\d+)?", str(value or ""))]
    return (min(figures), max(figures)) if figures else None


def rates(rows):
    found = []
    for row in rows:
        values = [interval(row[at]) for at in (4, 6, 8)] if len(row) > 8 else [None]
        if all(values) and values[2][0] != values[0][0]:
            found.append((row[:10], [(latest - values[0][0]) / (values[2][0] - values[0][0]) * 100 for latest in values[1]]))
    return found


def lines(text):
    width, count = 0.0, 1
    for letter in text:
        width += 0.5 if ord(letter) < 128 else 1
        if width > EM_IN_LINE:
            width, count = 1, count + 1
    return count


def put(sheet, row, text, border_left=LEFT, border_right=RIGHT, fill=None, height=None):
    for column in range(1, COLUMNS + 1):
        cell = sheet.cell(row, column)
        cell.font, cell.alignment = FONT, WRAP
        cell.border = border_left if column == 1 else border_right if column == COLUMNS else MIDDLE
        if fill:
            cell.fill = fill
    first = sheet.cell(row, 1, text)
    first.number_format = "@"
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=COLUMNS)
    sheet.row_dimensions[row].height = height or min(409, lines(text) * PITCH + 2)
    return sheet.row_dimensions[row].height


def form(out, index, name, texts, indicators, year):
    sheet = out.create_sheet(f"別紙２_{index}_{name}"[:31])
    for column, width in zip("ABCDEFGH", (2, 38, 9, 9, 9, 9, 11, 2)):
        sheet.column_dimensions[column].width = width
    row, used = 1, 0.0
    for text, fill in [("別紙２", None), (TITLE.format(year), None), (f"項目名：{name}", HEAD)] + [
        (text, fill) for label in LABELS for text, fill in [(label, HEAD), *[(text, None) for text in texts.get(label, [])]]
    ]:
        used += put(sheet, row, text, fill=fill)
        if used > PAGE:
            sheet.row_breaks.append(Break(row - 1))
            used = 0
        row += 1
    for values, _ in indicators:
        for column, value in enumerate(values[1:COLUMNS], 1):
            cell = sheet.cell(row, column, "" if value is None else str(value))
            cell.font, cell.border, cell.alignment, cell.number_format = FONT, ALL, CENTER, "@"
        row += 1
    sheet.page_setup.paperSize, sheet.page_setup.orientation = 9, "portrait"
    sheet.print_area = f"A1:H{row}"
    sheet.oddFooter.center.text = "- &P -"


def listing(out, name, rows):
    sheet = out.create_sheet(name)
    for at, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(at, column, value)
            cell.font, cell.border, cell.alignment = FONT, ALL, CENTER


def tally(rows):
    counts = Counter((str(row[1]), str(row[4] if len(row) > 4 else "")) for row in rows if len(row) > 1 and row[1])
    return [[item, rating, count] for (item, rating), count in counts.items()]


def job(source, target):
    tables = read(source)
    items = [sections(rows) for rows in tables.values() if any(row and row[0] == "項目名" for row in rows)]
    computed = [found for name, rows in tables.items() if "指標" in name for found in rates(rows)]
    out = Workbook()
    out.remove(out.active)
    for index, texts in enumerate(items, 1):
        name = (texts.get("項目名") or [""])[0]
        form(out, index, name, texts, [found for found in computed if found[0][0] == name], "令和５年度")
    listing(out, "進捗一覧", [[*map(str, values), *rate] for values, rate in computed])
    listing(out, "保険者評価集計", tally(tables.get("保険者評価", [])))
    out.save(target)


def main():
    source, target = sys.argv[1:3]
    times = []
    for run in range(14):
        start = time.perf_counter()
        job(source, target)
        if run >= 5:
            times.append((time.perf_counter() - start) * 1000)
    print(sorted(times)[len(times) // 2])


main()
