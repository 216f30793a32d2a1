import { attribute, child, type XmlElement } from '../../../src/workbook/xlsx/xml/tree';
import { decodeEntities, decodeUnits } from '../../../src/workbook/xlsx/xml/text';
import { area, adr, type Area } from '../../../src/sheet/address';
import { outOfOrder, type Checked } from './checkPackage';

/** How many of each a workbook has. */
export interface Limits {
  readonly formats: number;
  readonly looks: number;
  readonly strings: number;
}

const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...[
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
  ],
  ...['headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'],
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'tableParts', 'extLst'],
];

/** What is wrong in a sheet part: order of rows, cells and elements, places beyond the end of a list, merges, tables. */
export function faultsOfSheet(pack: Checked, path: string, limits: Limits): readonly string[] {
  const root = pack.root(path);
  const data = root && child(root, 'sheetData');
  if (!root || !data) return ['it has no rows'];
  const cells = data.children.flatMap((row) => row.children);
  const formats = [...cells, ...data.children].map((one) => Number(attribute(one, 's') ?? 0));
  const strings = cells.filter((cell) => attribute(cell, 't') === 's').map((cell) => Number(valueOf(pack, path, cell)));
  return [
    ...formats.filter((format) => format > 0 && format >= limits.formats).map((format) => `no format ${format}`),
    ...strings.filter((place) => place >= limits.strings).map((place) => `no string ${place}`),
    ...faultsOfRows(data),
    ...faultsOfMerges(child(root, 'mergeCells')),
    ...root.children
      .filter(({ name }) => name === 'conditionalFormatting')
      .flatMap((list) => list.children.map((rule) => Number(attribute(rule, 'dxfId') ?? 0)))
      .filter((look) => look > 0 && look >= limits.looks)
      .map((look) => `no look ${look}`),
    ...outOfOrder(root, ORDER).map((name) => `${name} out of order`),
    ...faultsOfTables(pack, path, cells),
  ];
}

function valueOf(pack: Checked, path: string, cell: XmlElement): string {
  const value = child(cell, 'v');
  return value ? pack.text(path).slice(value.innerFrom, value.innerTo) : '';
}

function faultsOfRows(data: XmlElement): readonly string[] {
  const faults: string[] = [];
  let row = 0;
  for (const element of data.children) {
    const stated = Number(attribute(element, 'r') ?? row + 1);
    if (stated <= row) faults.push(`row ${stated} after ${row}`);
    row = stated;
    let column = -1;
    for (const cell of element.children) {
      const reference = attribute(cell, 'r');
      const at = reference === undefined ? { row: row - 1, column: column + 1 } : adr(reference);
      if (at.column <= column || at.row !== row - 1) faults.push(`cell ${reference} out of order`);
      column = at.column;
    }
  }
  return faults;
}

function faultsOfMerges(list: XmlElement | undefined): readonly string[] {
  const areas = (list?.children ?? []).map((one) => area(attribute(one, 'ref') ?? ''));
  const count = list && attribute(list, 'count');
  return [
    ...(count !== undefined && Number(count) !== areas.length ? ['the count of merges is wrong'] : []),
    ...areas.flatMap((one, at) => (areas.slice(at + 1).some((other) => meet(one, other)) ? ['merges overlap'] : [])),
  ];
}

function meet(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Excel repairs a workbook where a table's column is called otherwise than the text in its header cell. */
function faultsOfTables(pack: Checked, path: string, cells: readonly XmlElement[]): readonly string[] {
  return pack.links(path).flatMap(({ type, to }) => {
    const table = type === 'table' ? pack.root(to) : undefined;
    if (!table || attribute(table, 'headerRowCount') === '0') return [];
    const { top, left } = area(attribute(table, 'ref') ?? '');
    const names = (child(table, 'tableColumns')?.children ?? []).map((one) => attribute(one, 'name'));
    return names.flatMap((name, at) => {
      const cell = cells.find((one) => {
        const place = adr(attribute(one, 'r') ?? 'A1');
        return place.row === top && place.column === left + at;
      });
      const text = cell && inlineText(pack, path, cell);
      return text === undefined || text === decodeUnits(name ?? '')
        ? []
        : [`the table's column ${name} is called ${text}`];
    });
  });
}

function inlineText(pack: Checked, path: string, cell: XmlElement): string | undefined {
  const inline = child(cell, 'is');
  const text = inline && child(inline, 't');
  return text && decodeUnits(decodeEntities(pack.text(path).slice(text.innerFrom, text.innerTo)));
}
