import { isDeepStrictEqual } from 'node:util';
import { a1, contains, type Address } from '../../src/sheet/address';
import { cellAt, type Cell, type Sheet } from '../../src/sheet/sheet';
import type { CellEdit, CellState, Entry } from '../../src/workbook/port/edit';
import { canonical, sameEntry } from '../../src/workbook/port/edit/compare';
import { editCells, type EditedFile } from '../../src/workbook/xlsx/graft/cells/edit';
import { coveredOf, standingOf } from '../../src/workbook/xlsx/graft/cells/standing';
import { Package } from '../../src/workbook/xlsx/package/package';
import { relationshipsOf } from '../../src/workbook/xlsx/read/relationships';
import { changedParts, framesOf, namesMissingFormats, newFaults, sheetsOf, type ReadSheet } from './package';
import type { Random } from './random';

const ENTRIES: readonly Entry[] = [
  { kind: 'blank' },
  ...['改', '=A1', "'引", ' 字\r\n', '_x000D_', ']]>&<', '\ud800', '\u0001'].map((text): Entry => ({
    kind: 'text',
    text,
  })),
  ...[0, -1.5, 1e300, 45412.25].map((number): Entry => ({ kind: 'number', number })),
  { kind: 'truth', truth: true },
  { kind: 'formula', formula: 'SUM(A1:A3)&"<&"' },
];
const FORMATS = ['General', '@', '0.0%', '[$-411]ggge"年"', '"&<"0', 'yyyy/m/d'];

/** Edits of one to six cells in one sheet: filled, blank, merged, hidden, far away. Empty where there is no sheet. */
export function someEdits(sheets: readonly ReadSheet[], random: Random): readonly CellEdit[] {
  if (sheets.length === 0) return [];
  const { sheet } = random.pick(sheets);
  if (sheets.filter(({ sheet: { name } }) => name === sheet.name).length > 1) return [];
  const places = Array.from({ length: 1 + random.below(6) }, () => somePlace(sheet, random));
  const unique = [...new Map(places.map((at) => [a1(at), at])).values()];
  return unique.map((at) => {
    const before = stateOf(cellAt(sheet, at));
    const after = { entry: random.pick(ENTRIES), format: random.below(2) === 0 ? before.format : random.pick(FORMATS) };
    return { sheet: sheet.name, at, before, after };
  });
}

function somePlace({ rows, merges }: Sheet, random: Random): Address {
  const filled = rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [{ row, column }] : [])));
  const kind = random.below(4);
  if (kind < 2 && filled.length > 0) return random.pick(filled);
  if (kind === 2 && merges.length > 0) {
    const { top, left, bottom, right } = random.pick(merges);
    return random.pick([
      { row: top, column: left },
      { row: bottom, column: right },
    ]);
  }
  return { row: random.below(rows.length + 3), column: random.below(8) };
}

function stateOf(cell: Cell | undefined): CellState {
  const { entry, format } = standingOf(cell, cell?.format ?? 'General');
  return { entry, format };
}

/** Edits cells. Undefined where all is as it shall be; throws what editing throws. */
export async function wrongInEdit(
  file: Uint8Array,
  sheets: readonly ReadSheet[],
  edits: readonly CellEdit[],
): Promise<string | undefined> {
  const edited = await editCells(file, edits);
  const why = wrongIn(file, sheets, edits, edited);
  return why === undefined ? undefined : `edit: ${why}`;
}

function wrongIn(
  file: Uint8Array,
  before: readonly ReadSheet[],
  edits: readonly CellEdit[],
  { bytes, edited }: EditedFile,
): string | undefined {
  const [fault] = newFaults(file, bytes);
  if (fault !== undefined) return `fault: ${fault}`;
  const own = before.find(({ sheet }) => sheet.name === edits[0]?.sheet);
  if (!own) return undefined;
  const pack = new Package(file);
  const tables = [...relationshipsOf(pack, own.part.path).values()].filter(({ type }) => type === 'table');
  const may = new Set([...framesOf(file), own.part.path, ...tables.map(({ path }) => path)]);
  if (changedParts(file, bytes).some((path) => !may.has(path))) return 'another part is changed';
  const left = edits.filter((edit) => !edited.done.some(({ at }) => at === edit.at));
  const isBlocked = ({ at }: CellEdit) =>
    coveredOf(own.sheet, [{ at }]).length > 0 || !standingOf(cellAt(own.sheet, at), 'General').isPlain;
  if (left.some((edit) => !isBlocked(edit))) return 'an edit is not done';
  if (edited.done.some(isBlocked)) return 'an edit is done that must not be';
  return namesMissingFormats(file) ? undefined : wrongSheets(before, sheetsOf(bytes), edited.done);
}

function wrongSheets(
  before: readonly ReadSheet[],
  after: readonly ReadSheet[],
  done: readonly CellEdit[],
): string | undefined {
  if (before.length !== after.length) return 'there are more or fewer sheets';
  for (const [place, { sheet: then }] of before.entries()) {
    const now = after[place]?.sheet;
    const own = done.filter(({ sheet }) => sheet === then.name);
    if (!now || !isDeepStrictEqual({ ...then, rows: [] }, { ...now, rows: [] })) return 'a sheet is not what it was';
    const missed = own.find(({ at, after: asked }) => !isAs(asked, cellAt(now, at)));
    if (missed) return `a cell does not read as asked: ${missed.after.entry.kind}`;
    const hasChanged = Array.from({ length: Math.max(now.rows.length, then.rows.length) }, (_, row) =>
      Array.from({ length: Math.max(now.rows[row]?.length ?? 0, then.rows[row]?.length ?? 0) }, (_, column) => ({
        row,
        column,
      })),
    ).some((row) =>
      row.some((at) => !own.some((edit) => isAt(edit, at)) && !isSame(cellAt(then, at), cellAt(now, at))),
    );
    if (hasChanged) return 'another cell reads otherwise';
  }
  return undefined;
}

function isAt(edit: CellEdit, at: Address): boolean {
  return contains({ top: at.row, left: at.column, bottom: at.row, right: at.column }, edit.at);
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return one === other || isDeepStrictEqual(one, other);
}

function isAs({ entry, format }: CellState, cell: Cell | undefined): boolean {
  const found = stateOf(cell);
  return sameEntry(entry, found.entry) && (canonical(entry).kind === 'blank' || found.format === format);
}
