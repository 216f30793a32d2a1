import type { Field } from '../../domain/field';
import type { Observation } from '../../domain/reading';
import { SECTIONS, type Item, type Section } from '../../domain/report';
import { fold } from '../../text/fold';
import type { Area } from '../../sheet/address';
import { sheetArea, type Grid } from '../grid';
import { isOldSheet, prefer } from '../tables/current';
import type { InputTable } from '../tables/choose';
import { titleYearAbove } from '../tables/title';
import type { FieldReader } from '../values/fields';
import type { ItemBlock } from './blocks';
import { readItemRows, sectionsOf } from './rows';
import { observeLabels } from './unknown';
import { readUprightItem } from './upright';

export interface ItemsRead {
  readonly items: readonly Item[];
  /** The upright blocks that were read. */
  readonly blocks: readonly ItemBlock[];
  /** Upright blocks of another year or on an old copy of a sheet. */
  readonly second: readonly ItemBlock[];
  /** The name of the upright item inside of which a table stands; undefined where it stands in none. */
  readonly nameAround: (table: { readonly grid: Grid; readonly area: Area }) => Field<string> | undefined;
  /** Texts that stand somewhere and are read nowhere. */
  readonly observations: readonly Observation[];
}

/**
 * 項目 from upright sheets and from rows. Where an item stands in both, the row completes what the upright sheet leaves
 * blank; a text that stands in both is that of the upright sheet, and another one in the row is observed. Items are ordered by their numbers where all have one.
 */
export function readItems(
  blocks: readonly ItemBlock[],
  tables: readonly InputTable[],
  year: number | null,
  fields: FieldReader,
): ItemsRead {
  const timely = prefer(blocks, (block) => isTimely(block, year));
  const current = prefer(timely, ({ grid }) => !isOldSheet(grid)).filter((block, _, all) => isNewest(block, all));
  const read = current
    .map((block) => ({ block, item: readUprightItem(block, fields) }))
    .filter(({ item }) => !isSpare(item));
  const rows = tables.flatMap((table) => readItemRows(table, fields));
  const names = new Set(read.map(({ item }) => nameKey(item)));
  const rowOf = (item: Item): Item | undefined => rows.find((row) => nameKey(row) === nameKey(item));
  const upright = read.map(({ item }) => completed(item, rowOf(item)));
  const items = [...upright, ...rows.filter((row) => !names.has(nameKey(row)))];
  return {
    items: numbered(items),
    blocks: read.map(({ block }) => block),
    second: blocks.filter((block) => !current.includes(block)),
    nameAround: ({ grid, area }) =>
      read.find(({ block }) => block.grid === (grid.turnedFrom ?? grid) && isInside(sheetArea(grid, area), block))?.item
        .name,
    observations: [
      ...read.flatMap(({ block }) => observeLabels(block)),
      ...read.flatMap(({ item }) => secondTexts(item, rowOf(item))),
    ],
  };
}

/** Of the years whose texts stand side by side the last, where none of them is the year evaluated. */
const isNewest = ({ labels, years }: ItemBlock, all: readonly ItemBlock[]): boolean =>
  years === null || !all.some((other) => other.labels === labels && other.years && other.years.year > years.year);

/** Whether upright sheets hold the items, so that a table whose title names another year is not theirs. */
export function areUpright(blocks: readonly ItemBlock[], year: number | null): boolean {
  return year !== null && blocks.some((block) => isTimely(block, year) && !isOldSheet(block.grid));
}

const isInside = ({ top }: Area, { labels, end }: ItemBlock): boolean =>
  top > (labels[0]?.area.top ?? end) && top < end;

const nameKey = ({ name }: Item): string => fold(name.value ?? '');

function isTimely({ grid, labels, years }: ItemBlock, year: number | null): boolean {
  if (years) return year === null || years.year === year;
  const area = labels[0]?.area;
  const title = area ? titleYearAbove(grid, { ...area, left: 0, right: grid.width - 1 }) : null;
  return year === null || title === null || title.year === year;
}

/** A sheet kept ready for one more item: no name, no text. */
const isSpare = ({ name, sections }: Item): boolean =>
  name.value === null && Object.values(sections).every(({ field }) => field.value === null);

function completed(item: Item, row: Item | undefined): Item {
  if (!row) return item;
  return {
    ...item,
    number: filledOr(item.number, row.number),
    department: filledOr(item.department, row.department),
    rating: filledOr(item.rating, row.rating),
    sections: sectionsOf((section) => (isBlank(item, section) ? row : item).sections[section]),
  };
}

const isBlank = (item: Item, section: Section): boolean => item.sections[section].paragraphs.length === 0;

/** Texts of a row that differ from those of the item's own sheet. */
function secondTexts(item: Item, row: Item | undefined): readonly Observation[] {
  if (!row) return [];
  const differing = SECTIONS.filter(
    (section) => !isBlank(item, section) && !isBlank(row, section) && textKey(item, section) !== textKey(row, section),
  );
  return differing.map((section) => {
    const { place, written } = row.sections[section].field;
    return { kind: 'secondText', place, written, section };
  });
}

const textKey = (item: Item, section: Section): string => fold(item.sections[section].field.value ?? '');

const filledOr = <T>(own: Field<T>, other: Field<T>): Field<T> => (own.written === '' && other.present ? other : own);

/** By number where all have one; an item without a number has that of its place. */
function numbered(items: readonly Item[]): readonly Item[] {
  const all = items.every(({ number }) => number.value !== null);
  const ordered = all ? items.toSorted((a, b) => (a.number.value ?? 0) - (b.number.value ?? 0)) : items;
  return ordered.map((item, index) =>
    item.number.value === null ? { ...item, number: { ...item.number, value: index + 1 } } : item,
  );
}
