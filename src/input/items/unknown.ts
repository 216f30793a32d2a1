import type { Observation } from '../../domain/reading';
import { BASICS } from '../../domain/tables/basics';
import { ITEMS } from '../../domain/tables/main';
import { contains, type Area } from '../../sheet/address';
import { areaAt, filled, isCovered } from '../grid';
import { headerKey } from '../headers/key';
import { isNearField } from '../headers/near';
import { labelNames } from '../labels/find';
import { placeAt } from '../place';
import type { ItemBlock } from './blocks';
import { contentOf, hasText, isNoLabel, nextInRow } from './content';

/** A text in the column of an item's labels that names none of its fields. */
export interface UnknownLabel {
  readonly area: Area;
  readonly written: string;
}

const basicsField = labelNames(BASICS);

/** What stands among the labels of an upright item and was read neither as a label nor as text. */
export function unknownLabels(block: ItemBlock): readonly UnknownLabel[] {
  const { grid, labels, end, outside } = block;
  const used = [...labels.map(({ area }) => area), ...outside, ...textAreas(block)];
  const columns = new Set(labels.filter(({ area }) => isBeside(block, area)).map(({ area }) => area.left));
  const unknown: UnknownLabel[] = [];
  for (let row = labels[0]?.area.top ?? end; row < end; row++)
    for (const column of columns) {
      const written = filled(grid, row, column)?.shown;
      if (written === undefined || isCovered(grid, row, column) || isNoLabel(written)) continue;
      if (basicsField(headerKey(written)) || used.some((area) => contains(area, { row, column }))) continue;
      unknown.push({ area: areaAt(grid, row, column), written });
    }
  return unknown;
}

/** The cells from which texts were read. */
function textAreas(block: ItemBlock): readonly Area[] {
  return block.labels
    .flatMap((label) => contentOf(block, label))
    .map(({ place: { at } }) => ({ top: at.row, bottom: at.row, left: at.column, right: at.column }));
}

/** Whether text stands to the right of a label. */
function isBeside(block: ItemBlock, area: Area): boolean {
  const right = Math.min(block.columns?.right ?? block.grid.width - 1, nextInRow(block, area) - 1);
  return hasText(block.grid, { ...area, left: Math.max(area.right + 1, block.columns?.left ?? 0), right });
}

/** What is lost with unknown labels: the field each may mean, or that its text is read nowhere. */
export function observeLabels(block: ItemBlock): readonly Observation[] {
  const known = new Set(block.labels.map(({ field }) => field));
  const open = ITEMS.fields.filter((field) => !known.has(field));
  return unknownLabels(block)
    .filter(({ area }) => isBeside(block, area))
    .map(({ area, written }) => {
      const place = placeAt(block.grid, area.top, area.left);
      const meant = open.find((field) => isNearField(field, written));
      if (!meant) return { kind: 'unknownLabel', place, written };
      return { kind: 'nearHeader', place, written, table: '項目', meant: meant.header };
    });
}
