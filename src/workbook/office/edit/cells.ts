import { a1 } from '../../../sheet/address';
import type { Entry } from '../../port/edit';
import type { Standing } from '../../port/edit/compare';
import type { Spot } from '../../port/edit/plan';
import { codeOf } from '../refusals';
import type { Batches } from '../session';

export interface CellsRead {
  /** In the order of the spots; null where the sheet is gone. */
  readonly found: readonly (Standing | null)[];
  readonly protectedSheets: readonly string[];
}

/** What stands in cells. One round trip; three where a sheet is gone. */
export async function readCells(excel: Batches, spots: readonly Spot[]): Promise<CellsRead> {
  try {
    return await readPresent(excel, spots);
  } catch (cause) {
    if (codeOf(cause) !== 'ItemNotFound') throw cause;
  }
  const names = await sheetNames(excel);
  const { found, protectedSheets } = await readPresent(
    excel,
    spots.filter(({ sheet }) => names.has(sheet)),
  );
  const rest = found.values();
  return { found: spots.map(({ sheet }) => (names.has(sheet) ? (rest.next().value ?? null) : null)), protectedSheets };
}

/** Throws Microsoft's ItemNotFound where a sheet is gone: what methods of a null object do is not documented. */
async function readPresent(excel: Batches, spots: readonly Spot[]): Promise<CellsRead> {
  const protections = [...new Set(spots.map(({ sheet }) => sheet))].map((sheet) => {
    const { protection } = excel.workbook.worksheets.getItem(sheet);
    protection.load('protected');
    return { sheet, protection };
  });
  const ranges = spots.map((spot) => queueRead(rangeOf(excel, spot)));
  await excel.send();
  return {
    found: ranges.map(standingOf),
    protectedSheets: protections.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet),
  };
}

async function sheetNames(excel: Batches): Promise<ReadonlySet<string>> {
  const { worksheets } = excel.workbook;
  worksheets.load('items/name');
  await excel.send();
  return new Set(worksheets.items.map(({ name }) => name));
}

export function rangeOf({ workbook }: Batches, { sheet, at }: Spot): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(a1(at));
}

/** Asks what stands in a range of one cell; `standingOf` has it after the batch. */
export function queueRead(range: Excel.Range): Excel.Range {
  range.load('values,valueTypes,formulas,numberFormat');
  return range;
}

/** What stands in a range of one cell that was read. */
export function standingOf(range: Excel.Range): Standing {
  const type = range.valueTypes[0]?.[0];
  const format: unknown = range.numberFormat[0]?.[0];
  const entry = entryOf(range.values[0]?.[0], range.formulas[0]?.[0]);
  return {
    entry,
    format: typeof format === 'string' && format !== '' ? format : 'General',
    isPlain: entry.kind === 'formula' || (type !== 'Error' && type !== 'RichValue' && type !== 'Unknown'),
  };
}

/**
 * A text that begins with "=" reads in `formulas` like a formula; that its value is the very same text tells it apart
 * (docs/excel-rules.md, read-formula-or-text).
 */
function entryOf(value: unknown, formula: unknown): Entry {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return { kind: 'formula', formula: formula.slice(1) };
  }
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  return typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : { kind: 'blank' };
}
