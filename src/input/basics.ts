import { Decimal } from 'decimal.js';
import type { Field, Place } from '../domain/field';
import { readPrefecture } from '../domain/insurer';
import { periodsIn, readYesNo, type Period } from '../domain/notation';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../domain/rating';
import type { Basics } from '../domain/report';
import { BASICS } from '../domain/tables/basics';
import type { Area } from '../sheet/address';
import { fold } from '../text/fold';
import type { Grid } from './grid';
import { headerKey } from './headers/key';
import { belowOf, blankBeside, inlineSpot, rightOf } from './labels/beside';
import { labelFinder, type Label } from './labels/find';
import type { Spot } from './place';
import { asTitledPrefecture, asTitledYear, type Titled } from './titles';
import { absent, type FieldReader } from './values/fields';
import { asEdition, asFiscalYear, asMethod, asNumber, asPeriod, asText, asYesNo } from './values/readers';
import type { CellReader } from './values/outcome';

/** Where the labels and values of 基本情報 stand. */
export interface BasicsTable {
  readonly grid: Grid;
  readonly labels: ReadonlyMap<string, Label>;
  readonly spots: ReadonlyMap<string, Spot>;
}

const findLabels = labelFinder(BASICS);
const SHEET_KEYS = BASICS.sheetNames.map(headerKey);

/** The sheet on which most labels of 基本情報 stand, 都道府県名 or 対象年度 among them; null where there is none. */
export function findBasics(grids: readonly Grid[], outside: (grid: Grid) => readonly Area[]): BasicsTable | null {
  const found = grids.map((grid) => tableOn(grid, findLabels(grid, outside(grid))));
  const likely = found.filter(isBasics);
  return likely.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}

/** Two labels, one of them of what every form bears; 都道府県名 alone where the name of one follows. */
function isBasics({ labels, spots }: BasicsTable): boolean {
  if (labels.size >= 2) return labels.has('prefecture') || labels.has('fiscalYear');
  return readPrefecture(spots.get('prefecture')?.cell?.shown ?? '') !== null;
}

const score = ({ grid, spots, labels }: BasicsTable): number =>
  labels.size + [...spots.values()].filter((spot) => spot.cell).length + (isNamed(grid) ? BASICS.fields.length : 0);

const isNamed = (grid: Grid): boolean => SHEET_KEYS.includes(headerKey(grid.sheet.name));

function tableOn(grid: Grid, all: readonly Label[]): BasicsTable {
  const labels = new Map(all.toReversed().map((label) => [label.field.field, label]));
  const upright = all.some((label) => rightOf(grid, label, all));
  const spots = new Map([...labels].map(([field, label]) => [field, valueOf(grid, label, all, upright)]));
  return { grid, labels, spots };
}

/** To the right of its label; below it where another label stands to the right, or where no value stands to the right of any. */
function valueOf(grid: Grid, label: Label, all: readonly Label[], upright: boolean): Spot {
  if (label.inline !== null) return inlineSpot(grid, label.area, label.inline);
  const across = all.some((other) => other.area.top === label.area.top && other.area.left === label.area.right + 1);
  const below = across || !upright ? belowOf(grid, label, all) : undefined;
  return rightOf(grid, label, all) ?? below ?? blankBeside(grid, label);
}

/**
 * @param titles what titles say, for labels that stand nowhere;
 * @param fallback the place to point at where there is no 基本情報 at all.
 */
export function readBasics(table: BasicsTable | null, titles: Titled, fallback: Place, fields: FieldReader): Basics {
  const first = [...(table?.spots.values() ?? [])][0]?.place ?? fallback;
  const of = <T>(field: string, read: CellReader<T>): Field<T> => {
    const spot = table?.spots.get(field);
    return table && spot ? fields.at(spot, table.grid.sheet.dates, read) : absent(first);
  };
  const orTitled = <T>(own: Field<T>, title: Spot | undefined, read: CellReader<T>): Field<T> =>
    own.present || !title ? own : fields.at(title, '1900', read);
  const thresholdFields = {
    excellent: of('excellent', asNumber),
    good: of('good', asNumber),
    fair: of('fair', asNumber),
  };
  return {
    prefecture: orTitled(of('prefecture', asText), titles.prefecture, asTitledPrefecture),
    fiscalYear: orTitled(of('fiscalYear', asFiscalYear), titles.fiscalYear, asTitledYear),
    planPeriod: of('planPeriod', asPlanPeriod),
    method: of('method', asMethod),
    thresholds: thresholdsOf(thresholdFields),
    thresholdFields,
    insurerCount: of('insurerCount', asNumber),
    edition: of('edition', asEdition),
    draftMark: of('draftMark', asYesNo),
    department: of('department', asText),
    updatedOn: of('updatedOn', asPeriod),
    submittedOn: of('submittedOn', asPeriod),
    pageNumber: of('paper', asPageNumber),
    publishedNames: of('publishedNames', asYesNo),
  };
}

/** The first period of a plan that is named (第８期, also 8期 or 8 alone); the name of a plan may say none. */
const asPlanPeriod: CellReader<Period> = (cell) => {
  const text = /^[0-9]{1,2}期?$/.test(fold(cell.shown)) ? `第${parseInt(fold(cell.shown))}期` : cell.shown;
  const found = periodsIn(text).find(({ period }) => period.kind === 'planPeriod');
  return found ? { kind: 'value', value: found.period } : { kind: 'none' };
};

/** 「ページ番号なし」; whatever else is noted about the paper says nothing of it. */
const asPageNumber: CellReader<boolean> = (cell) => {
  const [, printed] = /^(?:ページ|頁)番号[はを]?(.+)$/.exec(fold(cell.shown)) ?? [];
  const value = printed === undefined ? null : readYesNo(printed);
  return value === null ? { kind: 'none' } : { kind: 'value', value };
};

function thresholdsOf(fields: Basics['thresholdFields']): Thresholds {
  const decimal = ({ value }: Field<number>, preset: Decimal): Decimal =>
    value === null ? preset : new Decimal(value);
  return {
    excellent: decimal(fields.excellent, DEFAULT_THRESHOLDS.excellent),
    good: decimal(fields.good, DEFAULT_THRESHOLDS.good),
    fair: decimal(fields.fair, DEFAULT_THRESHOLDS.fair),
  };
}
