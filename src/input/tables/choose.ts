import type { TableKind } from '../../domain/reading';
import { fold } from '../../text/fold';
import type { Row } from '../values/row';
import { resolveColumns, type Columns } from './columns';
import { rowsOf } from './rows';
import { isOfYear, isOldSheet, prefer } from './current';
import { layoutOf } from './layout';
import { kindsColumn } from './pairs/find';
import { pairedInput } from './pairs/rows';
import { isPlan } from './planned';
import { isWhole, type FoundTable } from './table';
import { ofYearRows } from './yearRows';

/** A table that is read, with its columns and records for the year evaluated. */
export interface InputTable {
  readonly found: FoundTable;
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

export interface Choice {
  readonly read: readonly InputTable[];
  /** Tables of a kind that is read elsewhere: another year's, an old copy. */
  readonly second: readonly FoundTable[];
  /** Tables of the plan itself, where others report on the indicators. */
  readonly plans: readonly InputTable[];
}

/** Records of these kinds bear their own year, so that tables of other years are read as well. */
const OF_ANY_YEAR: ReadonlySet<TableKind> = new Set(['給付適正化実施状況', '交付金得点', '伴走支援']);

/**
 * Which tables of a kind are read, where there are several:
 * 1. those whose title or sheet names another fiscal year than the one evaluated are not, if others remain;
 * 2. those on a hidden sheet or one called 旧, 前年度, コピー … are not, if others remain;
 * 3. of the rest the one with most columns is read (of equals that of the latest year, else the first), and every other that continues it: the same
 *    required columns, and fewer than half of its records standing there already. Anything else is a second table, observed and not read.
 * @param elsewhere kinds of which something else than a table holds this year's records, so that none need remain
 */
export function chooseTables(
  tables: readonly FoundTable[],
  year: number | null,
  elsewhere: ReadonlySet<TableKind> = new Set(),
): Choice {
  const kinds = [...new Set(tables.map((table) => table.kind))];
  const choices = kinds.map((kind) =>
    chooseOne(
      tables.filter((table) => table.kind === kind),
      kind,
      year,
      elsewhere.has(kind),
    ),
  );
  return {
    read: choices.flatMap((one) => one.read),
    second: choices.flatMap((one) => one.second),
    plans: choices.flatMap((one) => one.plans),
  };
}

function chooseOne(all: readonly FoundTable[], kind: TableKind, year: number | null, isElsewhere: boolean): Choice {
  const plans = kind === '指標' ? plansAmong(all, year) : [];
  const tables = all.filter((table) => !plans.includes(table));
  const chosen: typeof prefer = isElsewhere ? (all, satisfies) => all.filter(satisfies) : prefer;
  const filled = chosen(tables, (table) => table.body.records.length > 0);
  const timely = OF_ANY_YEAR.has(kind) ? filled : chosen(filled, ({ year: own }) => isOfYear(own, year));
  const current = chosen(timely, (table) => !isOldSheet(table.header.grid));
  const inputs = prefer(current, isWhole).map((found) => inputOf(found, year));
  const read = withContinuations(inputs);
  const places = new Set(read.map(({ found }) => found));
  return {
    read: inputs.filter((one) => read.includes(one)),
    second: tables.filter((table) => !places.has(table) && table.body.records.length > 0),
    plans: plans.map((found) => inputOf(found, year)),
  };
}

/** The tables of a plan; none where nothing else reports on indicators: they are then all that there is. */
function plansAmong(tables: readonly FoundTable[], year: number | null): readonly FoundTable[] {
  if (tables.length < 2) return [];
  const plans = tables.filter(
    (table) =>
      kindsColumn(table.header) === null && !isOldSheet(table.header.grid) && isPlan(resolveColumns(table, year), year),
  );
  return tables.some((table) => !plans.includes(table) && table.body.records.length > 0) ? plans : [];
}

function inputOf(found: FoundTable, year: number | null): InputTable {
  const columns = resolveColumns(found, year);
  const kinds = kindsColumn(found.header);
  if (kinds !== null) return pairedInput(found, columns, kinds, year);
  return ofYearRows({ found, columns, rows: rowsOf(found, columns) }, year);
}

/** The fullest table and those that continue it, in their order in the workbook. */
function withContinuations(inputs: readonly InputTable[]): readonly InputTable[] {
  const most = inputs.reduce((size, { columns }) => Math.max(size, columns.fields.size), 0);
  const full = inputs.filter(({ columns }) => columns.fields.size === most);
  const first = full.reduce<InputTable | undefined>(
    (best, one) => (best && yearOf(best) >= yearOf(one) ? best : one),
    undefined,
  );
  if (!first || inputs.length === 1) return inputs;
  const known = new Set(first.rows.map((row) => identity(first, row)));
  return inputs.filter((next) => {
    if (next === first) return true;
    if (!sameRequired(first, next)) return false;
    const records = next.rows.map((row) => identity(next, row));
    const repeated = records.filter((record) => known.has(record)).length;
    if (repeated * 2 >= records.length) return false;
    for (const record of records) known.add(record);
    return true;
  });
}

const sameRequired = (one: InputTable, other: InputTable): boolean =>
  one.found.header.vocabulary.table.fields.every(
    ({ field, required }) => !required || one.columns.fields.has(field) === other.columns.fields.has(field),
  );

const yearOf = ({ found }: InputTable): number => (OF_ANY_YEAR.has(found.kind) ? 0 : (found.year?.year ?? 0));

/** Records that bear years are others where their table states another year in its title alone. */
function identity({ found, columns }: InputTable, row: Row): string {
  const names = layoutOf(found.kind).identity.map((field) => row.spot(field)?.cell?.shown ?? '');
  const isTitled = OF_ANY_YEAR.has(found.kind) && !columns.fields.has('fiscalYear');
  const year = isTitled ? String(found.year?.year ?? '') : '';
  return [...names, year].map(fold).join('|');
}
