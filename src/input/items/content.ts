import type { Area } from '../../sheet/address';
import { filled, isCovered, mergedArea, type Grid } from '../grid';
import { headerKey } from '../headers/key';
import { inlineSpot } from '../labels/beside';
import type { Label } from '../labels/find';
import { placeAt, spotAt, type Spot } from '../place';
import { isSection } from '../../domain/report';
import type { ItemBlock } from './blocks';
import type { YearColumns } from './yearColumns';

/** Lines of the form that are neither label nor text, as keys. */
const HEADING =
  /^(?:別紙[0-9]*$|ア?取組支援について自己評価結果$|複数項目に分ける場合|介護保険事業支援計画に記載した|都道府県名)/;
/** A remark for the person who writes, below a label: the text goes on beside it. */
const REMARK = /^\s*[（(]?[※＊]|^\s*[（(].*(?:記[入載]|字|書き|選択|入力|例|参照)/;
/** So much of a line tells a heading. */
const HEADING_START = 30;

interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The cells of a label's text, a row each, blank rows as blank cells. The text stands to the right of its label and in
 * the rows below up to the next label; where nothing stands to the right, below the label across the width.
 */
export function contentOf(block: ItemBlock, label: Label): readonly [Spot, ...Spot[]] {
  const { grid } = block;
  if (label.inline !== null) return [inlineSpot(grid, label.area, label.inline), ...textBelow(block, label)];
  const beside = besideExtent(block, label);
  const isBeside =
    block.columns !== null || ofYear(block, label) !== null || hasText(grid, { ...beside, bottom: label.area.bottom });
  const extent = isBeside ? beside : belowExtent(block, label);
  const spots = spotsOf(block, label, extent);
  const [first, ...rest] = spots;
  return first ? [first, ...rest] : [{ cell: undefined, place: placeAt(grid, label.area.top, beside.left) }];
}

/** What goes on below a text that begins behind the colon of its label. */
function textBelow(block: ItemBlock, label: Label): readonly Spot[] {
  const spots = spotsOf(block, label, belowExtent(block, label));
  return spots.slice(0, spots.findLastIndex(({ cell }) => cell) + 1);
}

function spotsOf(block: ItemBlock, label: Label, extent: Extent): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = extent.top; row <= extent.bottom; row++) {
    if (endsText(block, label, row, extent)) break;
    const spot = rowSpot(block, row, extent);
    if (spot) spots.push(spot);
  }
  return spots;
}

function besideExtent(block: ItemBlock, label: Label): Extent {
  const { area } = label;
  const columns = block.columns ?? ofYear(block, label);
  const next = nextInRow(block, label.area);
  return {
    top: area.top,
    bottom: lastRow(block, label),
    left: columns?.left ?? area.right + 1,
    right: Math.min(columns?.right ?? block.grid.width - 1, next - 1),
  };
}

/** The columns of the block's year for what stands below the years; a name and a number may be written once for all. */
function ofYear({ grid, years }: ItemBlock, { area, field }: Label): YearColumns | null {
  if (years === null || area.top <= years.row) return null;
  const isOwn =
    isSection(field.field) ||
    field.field === 'rating' ||
    hasText(grid, { ...area, left: years.left, right: years.right });
  return isOwn ? years : null;
}

function belowExtent(block: ItemBlock, label: Label): Extent {
  const right = nextInRow(block, label.area) - 1;
  return { top: label.area.bottom + 1, bottom: lastRow(block, label), left: label.area.left, right };
}

/** The column at which another label of the same rows stands. */
export function nextInRow({ grid, labels }: ItemBlock, area: Area): number {
  return labels
    .filter((other) => other.area.left > area.right && other.area.top <= area.bottom && other.area.bottom >= area.top)
    .reduce((column, other) => Math.min(column, other.area.left), grid.width);
}

/** The last row before the next label further down, or the end of the item. */
function lastRow({ labels, end, years }: ItemBlock, { area }: Label): number {
  const below = labels.filter((other) => other.area.top > area.bottom).map((other) => other.area.top);
  return Math.min(end, ...below, ...(years && years.row > area.bottom ? [years.row] : [])) - 1;
}

export function hasText(grid: Grid, { top, bottom, left, right }: Extent): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (filled(grid, row, column)) return true;
  return false;
}

/** Beside the labels, another label in their own columns ends a text; below a label, a heading of the form does. */
function endsText({ grid }: ItemBlock, { area }: Label, row: number, { top, right }: Extent): boolean {
  if (row <= area.bottom) return false;
  const beside = top === area.top;
  for (let column = area.left; column <= (beside ? area.right : right); column++) {
    const text = filled(grid, row, column)?.shown;
    if (text !== undefined) return beside ? !REMARK.test(text) : isHeading(text);
  }
  return false;
}

/** The text of one row: its first cell, with those further right joined to it; undefined where a merged cell goes on or a table stands. */
function rowSpot({ grid, outside }: ItemBlock, row: number, { left, right }: Extent): Spot | undefined {
  const table = outside.find((one) => one.top <= row && row <= one.bottom && one.left <= right && left <= one.right);
  const last = Math.min(table ? table.left - 1 : right, (grid.sheet.rows[row]?.length ?? 0) - 1);
  const area = mergedArea(grid, row, left);
  if (area && area.top < row) return undefined;
  const cells: Spot[] = [];
  for (let column = left; column <= last; column++)
    if (filled(grid, row, column) && !isCovered(grid, row, column)) cells.push(spotAt(grid, row, column));
  const [first, ...rest] = cells;
  if (!first) return table || isSpacer(grid, row) ? undefined : { cell: undefined, place: placeAt(grid, row, left) };
  if (!first.cell || rest.length === 0) return first;
  const shown = cells.map((one) => one.cell?.shown ?? '').join('　');
  return { ...first, cell: { ...first.cell, value: shown, shown } };
}

/** White between lines of print, too low to be a blank line of text. */
const isSpacer = ({ sheet }: Grid, row: number): boolean => (sheet.rowHeights.get(row) ?? LOWEST_LINE) < LOWEST_LINE;

/** A line of a font that people can read, in points. */
const LOWEST_LINE = 8;

/** A line of the form, or a remark below a label. */
export const isNoLabel = (text: string): boolean => REMARK.test(text) || isHeading(text);

/** A line of the form: its mark, its title, the headings and the note between its boxes. */
export const isHeading = (text: string): boolean => HEADING.test(headerKey(text.trimStart().slice(0, HEADING_START)));
