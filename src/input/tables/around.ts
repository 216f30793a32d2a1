import { INSURER_RATINGS } from '../../domain/tables/insurers';
import { ACCOMPANIMENTS } from '../../domain/tables/records';
import type { FieldDefinition } from '../../domain/tables/definition';
import { filled, sheetArea, type Grid } from '../grid';
import { inlineSpot, rightOf } from '../labels/beside';
import { labelFinder, type Label } from '../labels/find';
import { placeAt, spotAt, type Spot } from '../place';
import type { FoundHeader } from './header';
import { fieldsOf } from './run';

/** What is written once above a table for all of its records: 保険者名 | 甲市. */
export type Around = ReadonlyMap<string, Spot>;

const WRITTEN_ONCE = ['insurer', 'item', 'municipality'];
/** Labels of what is written once above a table, outside of the areas given. */
export const labelsAround = labelFinder({
  ...INSURER_RATINGS,
  fields: [...INSURER_RATINGS.fields, ...ACCOMPANIMENTS.fields].filter(({ field }) => WRITTEN_ONCE.includes(field)),
});

/**
 * The insurer and the item named above a table that has no column for them, by the nearest label over it, below any other
 * table; and what a title above it says of all its records: （１）都道府県分.
 * @param floor the last row of another table above; @param found the labels on the sheet that `labelsAround` finds.
 */
export function aroundOf(header: FoundHeader, floor: number, found: () => readonly Label[]): Around {
  const { grid, vocabulary, columns } = header;
  const known = fieldsOf(columns);
  const open = vocabulary.table.fields.filter(({ field, required }) => required && !known.has(field));
  const labelled = grid.turnedFrom ? [] : open.filter(({ field }) => WRITTEN_ONCE.includes(field));
  return new Map([
    ...(labelled.length > 0 ? byLabels(header, labelled, floor, found) : []),
    ...open.flatMap((field) => byTitle(header, field, floor)),
    ...(vocabulary.table.kind === '指標' ? open.flatMap(({ field }) => byHeading(header, field, floor)) : []),
  ]);
}

type Entry = readonly [field: string, spot: Spot];

function byLabels(
  { grid, area }: FoundHeader,
  open: readonly FieldDefinition[],
  floor: number,
  found: () => readonly Label[],
): readonly Entry[] {
  const from = Math.max(floor, area.top - REACH - 1);
  const labels = found().filter((label) => label.area.top > from && label.area.bottom < area.top);
  return open.flatMap(({ field }): readonly Entry[] => {
    const spot = valueOf(
      grid,
      labels.filter((label) => label.field.field === field),
      labels,
    );
    return spot?.cell ? [[field, spot]] : [];
  });
}

/** The one of a field's choices that the nearest title names. */
function byTitle(
  header: FoundHeader,
  { field, titled, choices = [] }: FieldDefinition,
  floor: number,
): readonly Entry[] {
  if (!titled) return [];
  const grid = header.grid.turnedFrom ?? header.grid;
  const { top } = sheetArea(header.grid, header.area);
  const last = header.grid.turnedFrom ? -1 : floor;
  for (let row = top - 1; row > Math.max(last, top - REACH - 1, -1); row--) {
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      const named = typeof cell?.value === 'string' ? choices.filter((choice) => cell.shown.includes(choice)) : [];
      const [name] = named;
      if (cell && name !== undefined && named.length === 1)
        return [[field, { cell: { ...cell, value: name, shown: name }, place: placeAt(grid, row, column) }]];
    }
  }
  return [];
}

/** ■介護予防の推進, 【認知症施策】: the heading of what stands below, marked as one. */
const HEADING = /^\s*(?:[■●◆□◇▼▽]\s*\S|【[^【】]+】\s*$|〔[^〔〕]+〕\s*$)/;
/** A heading with such words tells what a table is, not which item it is of. */
const OF_TABLE = /指標|目標|一覧|実績|達成|状況|年度|評価|表|参考|現状|進捗|数値|単位|凡例|記入|県/;
const LONGEST_HEADING = 40;

/** The item of indicators that have no column for it: the heading alone in its row right above them. */
function byHeading(header: FoundHeader, field: string, floor: number): readonly Entry[] {
  const { grid, area } = header;
  if (field !== 'item' || grid.turnedFrom) return [];
  for (let row = area.top - 1; row > Math.max(floor, area.top - HEADING_REACH - 1, -1); row--) {
    const [column, ...others] = [...(grid.sheet.rows[row] ?? []).keys()].filter((at) => filled(grid, row, at));
    if (column === undefined) continue;
    const text = filled(grid, row, column)?.shown ?? '';
    const isHeading = text.length <= LONGEST_HEADING && HEADING.test(text) && !OF_TABLE.test(text);
    if (others.length === 0 && isHeading) return [[field, spotAt(grid, row, column)]];
    if (others.length > 0 || !UNIT.test(text)) return [];
  }
  return [];
}

const HEADING_REACH = 3;
/** （単位：人）, between a heading and its table. */
const UNIT = /^\s*[（(［[]?\s*単\s*位/;

/** Of labels of one field the lowest: that nearest to the table. */
function valueOf(grid: Grid, own: readonly Label[], all: readonly Label[]): Spot | undefined {
  const label = own.at(-1);
  if (!label) return undefined;
  return label.inline === null ? rightOf(grid, label, all) : inlineSpot(grid, label.area, label.inline);
}

/** Labels are looked for this many rows above a table. */
const REACH = 12;
