import { a1, a1Area, type Area } from '../../../../sheet/address';
import type { Drawing, DrawnRow, PageSetup } from '../../../../sheet/drawing';
import type { ChoiceLists } from '../../../port/choices';
import { linkReference } from '../../../port/names';
import { POINTS_AN_INCH } from '../../write/sheet';
import { columnWidth } from '../../write/width';
import { escapeCellAttribute, escapeCellText } from '../../xml/text';
import type { Dialect } from '../parts/dialect';
import type { CellFormats } from './formats';
import { cellElement, cellRows, rowElements, widestOf, type CellRow } from './rows';

/** What sheet parts have in common that go into one workbook. */
export interface PartSettings {
  readonly formats: CellFormats;
  readonly lists: ChoiceLists;
  readonly dialect: Dialect;
  /** Pixels of the widest digit that the workbook's columns are counted in, as columnWidth has it. */
  readonly digitWidth: number;
}

/**
 * A drawing as a sheet part of a workbook, letter for letter what the file library makes of it (write/library), in the
 * workbook's own formats and dialect.
 */
export function sheetPart(drawing: Drawing, { formats, lists, dialect, digitWidth }: PartSettings): string {
  const { columns, rows, merges, page, frozenRows = 0, filter, choices = [] } = drawing;
  const cells = cellRows(drawing);
  const widths = columns.map((points, at) => {
    const place = at + 1;
    return `<col min="${place}" max="${place}" width="${columnWidth(points, digitWidth)}" customWidth="true"/>`;
  });
  const breaks = rows.flatMap(({ breakAfter }, row) =>
    breakAfter ? [`<brk id="${row + 1}" max="16383" man="1"/>`] : [],
  );
  const rules = choices
    .filter(({ values }) => values.length > 0)
    .map((choice) => {
      const source = lists.source(choice);
      const formula = 'values' in source ? `"${source.values.join(',')}"` : source.reference;
      const rule = `<dataValidation type="list" sqref="${a1Area(choice.area)}" allowBlank="1">`;
      return `${rule}<formula1>${escapeCellText(formula)}</formula1></dataValidation>`;
    });
  return worksheet(dialect, [
    ...[dimension(cells, columns.length), view(frozenRows), wrapped('cols', '', widths)],
    sheetData(rowElements(cells, rows, formats)),
    filter ? `<autoFilter ref="${a1Area(filter)}"/>` : '',
    counted('mergeCells', merges.map(mergeCell)),
    counted('dataValidations', rules),
    wrapped('hyperlinks', '', linkElements(rows)),
    pageElements(page),
    wrapped('rowBreaks', ` count="${breaks.length}" manualBreakCount="${breaks.length}"`, breaks),
  ]);
}

/** The sheet of drop-down lists too long for their cells' rules, a column each. */
export function listsPart({ columns }: ChoiceLists, { formats, dialect }: PartSettings): string {
  const format = formats.ofEntries;
  const height = columns.reduce((highest, { length }) => Math.max(highest, length), 0);
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = columns.map((values, column) => {
      const value = values[row];
      return value === undefined ? '' : cellElement(a1({ row, column }), format, value);
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const whole = { top: 0, left: 0, bottom: height - 1, right: columns.length - 1 };
  return worksheet(dialect, [
    ...[`<dimension ref="${range(whole)}"/>`, view(0), sheetData(rows.join(''))],
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  ]);
}

function worksheet({ main, relationships }: Dialect, parts: readonly string[]): string {
  const open = `<worksheet xmlns="${main}" xmlns:r="${relationships}">`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${open}${parts.join('')}</worksheet>`;
}

function dimension(cells: readonly CellRow[], columns: number): string {
  const bottom = Math.max(
    0,
    cells.findLastIndex(({ length }) => length > 0),
  );
  const width = Math.max(columns, widestOf(cells));
  return width === 0 ? '' : `<dimension ref="${range({ top: 0, left: 0, bottom, right: width - 1 })}"/>`;
}

function view(frozenRows: number): string {
  const first = a1({ row: frozenRows, column: 0 });
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${first}" state="frozen" activePane="bottomLeft"/>`;
  const inner =
    frozenRows > 0 ? `<sheetView workbookViewId="0">${pane}</sheetView>` : '<sheetView workbookViewId="0"/>';
  return `<sheetViews>${inner}</sheetViews><sheetFormatPr defaultRowHeight="15"/>`;
}

function sheetData(rows: string): string {
  return rows === '' ? '<sheetData/>' : `<sheetData>${rows}</sheetData>`;
}

/** Links inside the workbook: they need no relationship. */
function linkElements(rows: readonly DrawnRow[]): readonly string[] {
  return rows.flatMap(({ cells }, row) =>
    [...cells]
      .sort((a, b) => a.column - b.column)
      .flatMap(({ column, content, link }) => {
        if (!link) return [];
        const [location, display] = [linkReference(link), `${content ?? ''}`].map(escapeCellAttribute);
        return [`<hyperlink ref="${a1({ row, column })}" location="${location}" display="${display}"/>`];
      }),
  );
}

function mergeCell(merge: Area): string {
  return `<mergeCell ref="${range(merge)}"/>`;
}

/** Also one cell as "A1:A1". */
function range({ top, left, bottom, right }: Area): string {
  return `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;
}

function pageElements({ orientation, margins, footer }: PageSetup): string {
  const sides = (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map(
    (side) => ` ${side}="${margins[side] / POINTS_AN_INCH}"`,
  );
  const foot = footer === '' ? '' : `<headerFooter><oddFooter>${escapeCellText(footer)}</oddFooter></headerFooter>`;
  return `<pageMargins${sides.join('')}/><pageSetup paperSize="9" orientation="${orientation}" scale="100"/>${foot}`;
}

function counted(name: string, children: readonly string[]): string {
  return wrapped(name, ` count="${children.length}"`, children);
}

function wrapped(name: string, attributes: string, children: readonly string[]): string {
  return children.length === 0 ? '' : `<${name}${attributes}>${children.join('')}</${name}>`;
}
