import { isSection } from '../../domain/report';
import { ITEMS } from '../../domain/tables/main';
import type { Area } from '../../sheet/address';
import type { Grid } from '../grid';
import { labelFinder, type Label } from '../labels/find';
import { headTop } from './head';
import { nameRow, yearColumns, type YearColumns } from './yearColumns';

/** The labels of one item that stands upright on a sheet, and the columns and rows it takes. */
export interface ItemBlock {
  readonly grid: Grid;
  readonly labels: readonly Label[];
  /** The first row of a form's head above; the first label's where there is none. */
  readonly top: number;
  /** The first row that belongs to something else. */
  readonly end: number;
  /** Where items stand side by side under common labels: the columns of this one. */
  readonly columns: { readonly left: number; readonly right: number } | null;
  /** Where the texts of several years stand side by side: the columns of one year. */
  readonly years: YearColumns | null;
  /** Areas of tables inside, which are no text of the item. */
  readonly outside: readonly Area[];
}

const findLabels = labelFinder(ITEMS);
/** With the plainer words for a name: 取組名, 施策名. */
const findPlainLabels = labelFinder({
  ...ITEMS,
  fields: ITEMS.fields.map((field) => ({ ...field, aliases: [...field.aliases, ...(field.standIns ?? [])] })),
});
/** Labels that prove an item where its name stands nowhere. */
const UNNAMED_SECTIONS = 3;

/** The items that stand upright on a sheet: labels of 項目 one under another, each followed by its text. */
export function itemBlocks(grid: Grid, outside: readonly Area[]): readonly ItemBlock[] {
  const groups = grouped(labelsOn(grid, outside)).filter(isItem);
  const tops = groups.map((labels, index) => topOf(grid, labels, groups[index - 1]));
  return groups.flatMap((labels, index) =>
    sideBySide({
      grid,
      labels,
      top: tops[index] ?? 0,
      end: tops[index + 1] ?? grid.height,
      columns: null,
      years: null,
      outside,
    }).flatMap(ofYears),
  );
}

/** A block for each year, where the texts of several stand side by side. */
function ofYears(block: ItemBlock): readonly ItemBlock[] {
  if (block.columns) return [block];
  const floor = Math.min(block.top, Math.max(0, (block.labels[0]?.area.top ?? 0) - 1));
  const years = yearColumns(block.grid, block.labels, floor, block.outside);
  return years.length === 0 ? [block] : years.map((one) => ({ ...block, years: one }));
}

/** A plainer word names the item where 項目名 stands nowhere, beside the label of a text. */
function labelsOn(grid: Grid, outside: readonly Area[]): readonly Label[] {
  const labels = findLabels(grid, outside);
  if (!labels.some(namesSection) || labels.some(({ field }) => field.field === 'name')) return labels;
  return findPlainLabels(grid, outside).map((label) => ({
    ...label,
    field: ITEMS.fields.find(({ field }) => field === label.field.field) ?? label.field,
  }));
}

/** Where an item begins, below the last label of the one before. */
function topOf(grid: Grid, labels: readonly Label[], before: readonly Label[] = []): number {
  const floor = Math.max(-1, ...before.map(({ area }) => area.bottom));
  return headTop(grid, labels[0]?.area.top ?? 0, floor);
}

/** A further 項目名 begins the next item; so does any label met again once texts have been named. */
function grouped(labels: readonly Label[]): readonly (readonly Label[])[] {
  const groups: Label[][] = [];
  for (const label of labels) {
    const group = groups.at(-1);
    const again = group?.some((one) => one.field === label.field) ?? false;
    const begins = label.field.field === 'name' || label.field.field === 'number' || sections(group ?? []) > 1;
    if (!group || (again && begins && !namesSection(label))) groups.push([label]);
    else if (!again) group.push(label);
  }
  return groups;
}

const namesSection = ({ field }: Label): boolean => isSection(field.field);

const sections = (labels: readonly Label[]): number =>
  new Set(labels.filter(namesSection).map(({ field }) => field)).size;

function isItem(labels: readonly Label[]): boolean {
  const rows = new Set(labels.filter(namesSection).map(({ area }) => area.top)).size;
  const named = labels.some(({ field, area }) => field.field === 'name' && !labels.some((one) => isBeside(one, area)));
  return named ? rows >= 1 : rows >= UNNAMED_SECTIONS;
}

/** 「項目名」 with the label of a text in its own row is a row of headers. */
const isBeside = (label: Label, area: Area): boolean => namesSection(label) && label.area.top === area.top;

/**
 * Several names in the row of 項目名: as many items, a column each. Years alone are those of one item's texts, and one
 * year beside a name says what it is of; more of both are told as unread.
 */
function sideBySide(block: ItemBlock): readonly ItemBlock[] {
  const { grid, labels, outside } = block;
  const name = labels.find(({ field }) => field.field === 'name');
  if (!name || labels.some((one) => one !== name && one.area.top === name.area.top)) return [block];
  const { names, years } = nameRow(grid, name.area.top, name.area.right, outside);
  if (names.length === 0 || (names.length === 1 && years.length < 2)) return [block];
  if (years.length > 0) return [];
  return names.map((left, index) => ({ ...block, columns: { left, right: (names[index + 1] ?? grid.width) - 1 } }));
}
