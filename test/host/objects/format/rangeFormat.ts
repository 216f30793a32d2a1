import type { HostObject, Json } from '../../hostObject';
import type { Place } from '../place';
import { choice, flag, length } from '../read/values';
import { uniform } from '../uniform';
import { borders } from './borders';
import { change, shared, sharedFlag } from './cells';
import { fill } from './fill';
import { font } from './font';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/**
 * Excel.RangeFormat of one rectangle or several (https://learn.microsoft.com/javascript/api/excel/excel.rangeformat).
 * excel-rules: range-areas-format, read-mixed.
 */
export function rangeFormat(place: Place): HostObject {
  const at = (member: string) => `RangeFormat.${member}`;
  return {
    type: 'RangeFormat',
    get: {
      RowHeight: () => rowHeight(place),
      ColumnWidth: () => columnWidth(place),
      HorizontalAlignment: () => shared(place, (style) => style.horizontal, at('horizontalAlignment')),
      VerticalAlignment: () => shared(place, (style) => style.vertical, at('verticalAlignment')),
      WrapText: () => sharedFlag(place, (style) => style.wrap, at('wrapText')),
    },
    set: {
      RowHeight: (value) => setRowHeight(place, length(value, at('rowHeight'))),
      ColumnWidth: (value) => setColumnWidth(place, length(value, at('columnWidth'))),
      HorizontalAlignment: (value) =>
        change(place, { horizontal: choice(value, HORIZONTAL, at('horizontalAlignment')) }, at('horizontalAlignment')),
      VerticalAlignment: (value) =>
        change(place, { vertical: choice(value, VERTICAL, at('verticalAlignment')) }, at('verticalAlignment')),
      WrapText: (value) => change(place, { wrap: flag(value, at('wrapText')) }, at('wrapText')),
    },
    nav: { Font: () => font(place), Fill: () => fill(place), Borders: () => borders(place) },
  };
}

/** excel-rules: row-height-hidden (here: 0, as VBA's Range.RowHeight gives it). */
function rowHeight({ sheet, areas }: Place): Json {
  const { rowHeights, hiddenRows, standardHeight } = sheet;
  const heights = areas.map(({ top, bottom }) =>
    ofLines(top, bottom, [...rowHeights.keys(), ...hiddenRows], standardHeight, (row) =>
      hiddenRows.has(row) ? 0 : rowHeights.get(row),
    ),
  );
  return uniform(heights);
}

function columnWidth({ sheet, areas }: Place): Json {
  const { columnWidths, hiddenColumns, standardWidth } = sheet;
  const widths = areas.map(({ left, right }) =>
    ofLines(left, right, [...columnWidths.keys(), ...hiddenColumns], standardWidth, (column) =>
      hiddenColumns.has(column) ? 0 : columnWidths.get(column),
    ),
  );
  return uniform(widths);
}

/** The size all lines share; looks only at those that have one of their own, as a range may be the whole sheet. */
function ofLines(
  first: number,
  last: number,
  own: readonly number[],
  standard: number,
  size: (line: number) => number | undefined,
): number | null {
  const inside = [...new Set(own)].filter((line) => line >= first && line <= last);
  const sizes = inside.map((line) => size(line) ?? standard);
  return uniform(inside.length === last - first + 1 ? sizes : [...sizes, standard]);
}

/** excel-rules: range-areas-row-height, row-height-max, row-height-pixels. */
function setRowHeight(place: Place, points: number): void {
  for (const { top, bottom } of place.areas) place.sheet.setRowHeight(top, bottom, points);
}

/** excel-rules: column-width-unit, column-width-max. */
function setColumnWidth(place: Place, points: number): void {
  for (const { left, right } of place.areas) place.sheet.setColumnWidth(left, right, points);
}
