import type { Item } from '../../domain/report';
import type { Area } from '../../sheet/address';
import { areaAt, areasMeet, sheetArea, textAt, turnedArea, turnedGrid, type Grid } from '../grid';
import { nameLook } from '../headers/alphabet';
import { headerKey } from '../headers/key';
import { placeAt } from '../place';
import { bodyOf } from '../tables/body';
import { isComplete } from '../tables/header';
import type { MatchedColumn } from '../tables/run';
import { tableArea, type FoundTable } from '../tables/table';
import { titleYearAbove, type TitleYear } from '../tables/title';
import { headsByContent } from './contentHeads';
import { headerAround, headsByName, namesDown, type Head, type ItemNames, type Names } from './heads';
import { matrixRead, type Matrix } from './matrix';
import { partsBelow } from './parts';
import { takenIn } from './taken';

/** What the matrices of a workbook are found by. */
export function itemNames(items: readonly Item[]): ItemNames {
  const byKey = new Map(items.map(({ name }) => [headerKey(name.value ?? ''), name.value ?? '']));
  byKey.delete('');
  return { byKey, mayBe: nameLook([...byKey.values()]) };
}

/**
 * The matrices of a sheet: rows of headers with a name of insurers and two or more names of items, and the same with
 * rows and columns changed about; where there are none, insurers beside columns that hold nothing but ratings, or
 * nothing but 実施状況.
 * @param tables those that are found by their headers on this sheet
 */
export function findMatrices(grid: Grid, items: ItemNames, tables: readonly FoundTable[]): readonly Matrix[] {
  const names: Names = { ...items, isTaken: takenIn(tables) };
  const limits = tables.filter(({ header }) => isComplete(header)).map(tableArea);
  const across = matricesAt(grid, headsByName(grid, names), names, limits);
  const down = namesDown(grid, names) ? turnedMatrices(grid, names, [...limits, ...across.map(areaOfMatrix)]) : [];
  const byName = [...across, ...down.filter((one) => !across.some((other) => meet(one, other)))];
  return byName.length > 0
    ? byName
    : matricesAt(grid, headsByContent(grid, tables.filter((table) => !isOfItems(table)).map(tableArea)), names, limits);
}

/** The ratings of several items side by side, and no column that names one: the items stand over them. */
const isOfItems = ({ kind, header }: FoundTable): boolean =>
  kind === '保険者評価' && !isComplete(header) && header.columns.filter(isRating).length > 1;

const isRating = ({ match }: MatchedColumn): boolean => match?.kind === 'field' && match.field.field === 'rating';

const meet = (one: Matrix, other: Matrix): boolean => areasMeet(matrixRead(one).area, matrixRead(other).area);

function turnedMatrices(grid: Grid, names: Names, others: readonly Area[]): readonly Matrix[] {
  const turned = turnedGrid(grid, () => true);
  return matricesAt(turned, headsByName(turned, names), names, others.map(turnedArea));
}

/** @param tables other tables, at which a matrix ends */
function matricesAt(grid: Grid, heads: readonly Head[], names: Names, tables: readonly Area[]): readonly Matrix[] {
  const matrices: Matrix[] = [];
  for (const head of heads) {
    const own = areaOfHead(head);
    const above = matrices.map(areaOfMatrix);
    const below = heads.map(areaOfHead).filter(({ top }) => top > head.row);
    const others = [...tables, ...above, ...below].filter((area) => !areasMeet(area, own));
    matrices.push(matrixAt(grid, head, others, names));
  }
  return matrices;
}

const areaOfHead = ({ row, insurerColumn, columns }: Head): Area => ({
  top: row,
  left: insurerColumn,
  bottom: row,
  right: columns.at(-1) ?? insurerColumn,
});

const areaOfMatrix = ({ header, body }: Matrix): Area => ({ ...header, bottom: body.bottom });

function matrixAt(grid: Grid, head: Head, others: readonly Area[], names: Names): Matrix {
  const { row, insurerColumn, columns, holds } = head;
  const parts = holds === 'ratings' ? partsBelow(grid, row, columns) : null;
  const lasts = [
    columns.at(-1) ?? insurerColumn,
    ...[...(parts?.of.values() ?? [])].flatMap((one) => [...one.values()]),
  ];
  const around = headerAround(grid, row, insurerColumn, Math.max(...lasts), others);
  const header = { ...around, bottom: parts?.row ?? around.bottom };
  const items = columns.map((column) => {
    const written = textAt(grid, row, column);
    const top = areaAt(grid, row, column).top;
    const value = names.byKey.get(headerKey(written)) ?? written.replace(/\s*\n\s*/g, '').trim();
    const own = parts?.of.get(column) ?? new Map([[holds === 'ratings' ? 'rating' : 'level', column]]);
    return { parts: own, item: { value, written, place: placeAt(grid, top, column), present: true } };
  });
  const body = bodyOf({ grid, area: header }, nextBelow(grid, areaOfHead(head), others), [insurerColumn]);
  return { grid, row, header, insurerColumn, items, body, year: titleYear(grid, header, others), holds };
}

/** The row at which what stands below over the same columns begins. */
const nextBelow = ({ height }: Grid, { bottom, left, right }: Area, others: readonly Area[]): number =>
  Math.min(
    height,
    ...others.flatMap((one) => (one.top > bottom && one.left <= right && left <= one.right ? [one.top] : [])),
  );

/** The year in a title above the matrix as it stands on the sheet, below whatever else stands above. */
function titleYear(grid: Grid, header: Area, others: readonly Area[]): TitleYear | null {
  const area = sheetArea(grid, header);
  const floors = others
    .map((one) => sheetArea(grid, one))
    .flatMap((one) => (one.bottom < area.top && one.left <= area.right && area.left <= one.right ? [one.bottom] : []));
  return titleYearAbove(grid.turnedFrom ?? grid, area, Math.max(-1, ...floors));
}
