import type { Place } from '../../domain/field';
import type { OtherForm } from '../../domain/otherForms';
import type { Basics } from '../../domain/report';
import type { Area } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { readBasics, type BasicsTable } from '../basics';
import { areasIn, type FoundTables } from '../found';
import type { Grid } from '../grid';
import { itemBlocks, type ItemBlock } from '../items/blocks';
import { isFormTitle } from '../items/head';
import { findTables, tableArea, type FoundTable } from '../tables/table';
import { titled, type Titled } from '../titles';
import { yearIn } from '../tables/title';
import { fieldReader } from '../values/fields';
import { gridsOf } from './beside';
import { headsOf, extentOf } from './head';
import { dated as datedBySheet, partForms, useOf, type Aside, type Heads, type Subject } from './part';
import { isInForm, readForm } from './read';

/** The forms on a person's own sheets that are no input. */
export interface FormsAside {
  readonly blocks: ReadonlySet<ItemBlock>;
  /** Tables inside of them. */
  readonly tables: ReadonlySet<FoundTable>;
  readonly areas: (grid: Grid) => readonly Area[];
  readonly forms: readonly OtherForm[];
}

const NONE: FormsAside = { blocks: new Set(), tables: new Set(), areas: () => [], forms: [] };

/** What was found on a person's own sheets, before anything is read. */
interface Found {
  readonly grids: readonly Grid[];
  readonly blocks: readonly ItemBlock[];
  readonly found: FoundTables;
  /** 基本情報, if there is one. */
  readonly basics: BasicsTable | null;
  /** A place to point at. */
  readonly fallback: Place;
}

/** Forms of other years among the upright items. */
export function formsAside(all: Found): FormsAside {
  const { blocks, found } = all;
  const heads = headsOf(blocks);
  if (![...heads.values()].some(({ year, isForm }) => year.value !== null || isForm)) return NONE;
  const tables = [...found.values()].flat();
  const hasRows = tables.some(({ kind }) => kind === '項目');
  const subject = subjectOf(all, heads);
  const asides = partForms(heads, subject, hasRows);
  if (asides.length === 0) return NONE;
  const extents = asides.map(({ block, head }) => ({ grid: block.grid, area: extentOf(block, head) }));
  return {
    blocks: new Set(asides.map(({ block }) => block)),
    tables: new Set(tables.filter((table) => asides.some(({ block }) => isInForm(table, block, subject.year)))),
    areas: (grid) => extents.flatMap((one) => (one.grid === grid ? [one.area] : [])),
    forms: ranked(asides.map((aside) => readAside(aside, found.get(aside.block.grid) ?? [], subject.year))),
  };
}

const readAside = ({ block, head, use }: Aside, found: readonly FoundTable[], year: number | null): OtherForm =>
  readForm(
    block,
    head,
    use,
    found.filter((table) => isInForm(table, block, year)),
  );

/** The forms on sheets of the program's own that are not this year's: they may be last year's, or pasted in. */
export function ownForms(sheets: readonly Sheet[], { prefecture, fiscalYear }: Basics): readonly OtherForm[] {
  const subject = { year: fiscalYear.value, prefecture: prefecture.value };
  if (subject.year === null) return [];
  return sheets.flatMap((sheet) => {
    if (isJustWritten(sheet, subject.year)) return [];
    return gridsOf(sheet).flatMap((grid) => formsOn(grid, subject));
  });
}

function formsOn(grid: Grid, subject: Subject): readonly OtherForm[] {
  const found = findTables(grid);
  return [...headsOf(itemBlocks(grid, found.map(tableArea)))].flatMap(([block, own]) => {
    const head = datedBySheet(block, own, subject.year);
    const use = useOf(head, subject);
    const isOurs = use === null || (use === 'undecided' && grid.sheet.mark !== undefined);
    return isOurs ? [] : [readAside({ block, head, use }, found, subject.year)];
  });
}

/** A form of this year that still bears the program's mark needs no reading. */
function isJustWritten({ mark, rows }: Sheet, year: number | null): boolean {
  if (mark?.kind !== 'form') return false;
  const cells = rows.slice(0, TITLE_ROWS).flat();
  return cells.some((cell) => cell && isFormTitle(cell.shown) && yearIn(cell.shown) === year);
}

/** The title of a form that the program wrote stands within these rows. */
const TITLE_ROWS = 6;

/** Of the earlier years the newest is last year. */
export function ranked(forms: readonly OtherForm[]): readonly OtherForm[] {
  const isEarlier = ({ use }: OtherForm): boolean => use === 'older' || use === 'lastYear';
  const newest = Math.max(...forms.filter(isEarlier).map(({ year }) => year.value ?? 0));
  return forms.map((form) =>
    isEarlier(form) ? { ...form, use: form.year.value === newest ? 'lastYear' : 'older' } : form,
  );
}

const silent = fieldReader([]);
const NO_TITLES: Titled = { prefecture: undefined, fiscalYear: undefined };

/** The year that 基本情報 states; else that of titles elsewhere; else the newest of the forms. */
function subjectOf({ grids, found, basics, fallback }: Found, heads: Heads): Subject {
  const years = [...heads.values()].flatMap(({ year }) => (year.value === null ? [] : [year.value]));
  const dated = new Set([...heads].flatMap(([{ grid }, { year }]) => (year.value === null ? [] : [grid])));
  const undated = grids.filter((grid) => !dated.has(grid));
  const stated = readBasics(basics, NO_TITLES, fallback, silent).fiscalYear.value;
  const told = readBasics(basics, titled(undated, areasIn(found)), fallback, silent);
  const newest = years.length > 0 ? Math.max(...years) : null;
  return { year: stated ?? told.fiscalYear.value ?? newest, prefecture: told.prefecture.value };
}
