import type { Cell, ColumnDef, PageSetup, RowDef } from 'hucre';
import type { WriteSheet } from 'hucre/xlsx';
import { a1Area } from '../../../src/sheet/address';
import type { BookCell, BookPage, BookSheet } from '../book/book';
import { headerText } from './header';
import { PAPERS, POINTS_AN_INCH } from './loadPage';
import { fileStyle } from './saveStyle';
import { digitsOfPoints } from './widths';

/** Pixels of a digit of the Normal font that is written, Courier New 10. */
const DIGIT = 8;

/** Characters a file cannot hold as they are, and what could be read as their escape (ECMA-376 part 1, 22.9.2.19). */
const TO_ESCAPE =
  /_(?=x[0-9a-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gi;

/** A sheet as the file library takes it. Names, print areas among them, are the workbook's matter. */
export function fileSheet(sheet: BookSheet): WriteSheet {
  const { page } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'veryHidden',
    columns: fileColumns(sheet),
    rowDefs: fileRows(sheet),
    cells: fileCells(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowBreaks: [...page.breaks].map((row) => row - 1),
    pageSetup: filePage(page),
    headerFooter: { oddHeader: headerText(page.header), oddFooter: headerText(page.footer) },
    dataValidations: sheet.validations.map(({ area, source, showsError }) => ({
      type: 'list',
      range: a1Area(area),
      allowBlank: true,
      showErrorMessage: showsError,
      formula1: source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`,
    })),
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
    ...(sheet.filter && { autoFilter: { range: a1Area(sheet.filter) } }),
    ...(sheet.isProtected && { protection: { sheet: true } }),
  };
}

/** The library writes rows only up to the last cell: a row below that has a height of its own gets a blank one. */
function fileCells(sheet: BookSheet): Map<string, Partial<Cell>> {
  const lastRow = Math.max(-1, ...sheet.rowHeights.keys(), ...sheet.hiddenRows);
  const cells = new Map<string, Partial<Cell>>(lastRow < 0 ? [] : [[`${lastRow},0`, { value: null }]]);
  for (const { row, column, cell } of sheet.cells()) cells.set(`${row},${column}`, fileCell(cell));
  for (const { at, reference, screenTip } of sheet.links) {
    const key = `${at.row},${at.column}`;
    const hyperlink = { target: '', location: reference, ...(screenTip !== undefined && { tooltip: screenTip }) };
    cells.set(key, { ...cells.get(key), hyperlink });
  }
  return cells;
}

/** A text goes as a run: the library would make an error of "#N/A", and lose outer blanks. */
function fileCell({ value, formula, style }: BookCell): Partial<Cell> {
  const look = { style: fileStyle(style) };
  const plain = typeof value === 'object' ? (value?.error ?? null) : value;
  if (formula !== undefined) {
    return { ...look, formula: formula.slice(1), ...(typeof value !== 'object' && { formulaResult: value }) };
  }
  return typeof value === 'string' ? { ...look, richText: [{ text: escaped(value) }] } : { ...look, value: plain };
}

function escaped(text: string): string {
  return text.replace(TO_ESCAPE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

function fileColumns({ columnWidths, hiddenColumns }: BookSheet): ColumnDef[] {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = columnWidths.get(column);
    return {
      ...(points !== undefined && { width: digitsOfPoints(points, DIGIT) }),
      ...(hiddenColumns.has(column) && { hidden: true }),
    };
  });
}

function fileRows({ rowHeights, hiddenRows }: BookSheet): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of rowHeights) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function filePage({ orientation, paperSize, scale, margins }: BookPage): PageSetup {
  const paper = PAPERS.find(([, name]) => name === paperSize)?.[0];
  const { top, right, bottom, left, header, footer } = margins;
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paper && { paperSize: paper }),
    ...(scale === null ? { fitToPage: true, fitToWidth: 1, fitToHeight: 1 } : { scale }),
    margins: {
      top: top / POINTS_AN_INCH,
      right: right / POINTS_AN_INCH,
      bottom: bottom / POINTS_AN_INCH,
      left: left / POINTS_AN_INCH,
      header: header / POINTS_AN_INCH,
      footer: footer / POINTS_AN_INCH,
    },
  };
}
