"""Writes workbooks with openpyxl: write.py SHEETS.json FOLDER, where SHEETS.json holds {name: [sheet]} (openpyxl.ts)."""

import json
import sys

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

LAST_ROW = 1048576


def write(sheets, path):
    book = Workbook()
    book.remove(book.active)
    for given in sheets:
        sheet = book.create_sheet(given["name"])
        if given["dates"] == "1904":
            book.epoch = CALENDAR_MAC_1904
        for row, column, kind, value, code in given["cells"]:
            cell = sheet.cell(row + 1, column + 1, value)
            cell.data_type = kind
            cell.number_format = code
        for area in given["merges"]:
            sheet.merge_cells(area)
        for row in given["hiddenRows"]:
            sheet.row_dimensions[row + 1].hidden = True
        for letters in given["hiddenColumns"]:
            sheet.column_dimensions[letters].hidden = True
        sheet.sheet_state = given["visibility"]
        sheet.cell(LAST_ROW, 3).number_format = "0.00" if sheet.cell(LAST_ROW, 3).value is None else "General"
    book.save(path)


with open(sys.argv[1], encoding="utf-8") as source:
    for name, sheets in json.load(source).items():
        write(sheets, f"{sys.argv[2]}/{name}.xlsx")
print("null")
