import type { SeenBook } from './seen';
import type { SeenCell } from './seenCells';
import type { SeenSheet } from './seenSheet';

const MISSING = '–';

/** Where two workbooks differ, a line each, first what the one has and then the other. */
export function differencesOf(a: SeenBook, b: SeenBook): readonly string[] {
  const { sheets: sheetsOfA, ...restOfA } = a;
  const { sheets: sheetsOfB, ...restOfB } = b;
  return [
    ...compared('workbook', [], restOfA, restOfB),
    ...keysOf(sheetsOfA, sheetsOfB).flatMap((name) => sheetDifferences(name, sheetsOfA[name], sheetsOfB[name])),
  ];
}

/** A sheet that only one of them has is told by the tabs. */
function sheetDifferences(name: string, a: SeenSheet | undefined, b: SeenSheet | undefined): readonly string[] {
  if (!a || !b) return [];
  const { cells: cellsOfA, lines: linesOfA, ...restOfA } = a;
  const { cells: cellsOfB, lines: linesOfB, ...restOfB } = b;
  return [
    ...compared(name, [], restOfA, restOfB),
    ...keysOf(cellsOfA, cellsOfB).flatMap((at) => cellDifferences(`${name}!${at}`, cellsOfA[at], cellsOfB[at])),
    ...keysOf(linesOfA, linesOfB).flatMap((edge) => {
      const [at = '', side = ''] = edge.split(' ');
      return compared(`${name}!${at}`, ['line', side], linesOfA[edge], linesOfB[edge]);
    }),
  ];
}

function cellDifferences(place: string, a: SeenCell | undefined, b: SeenCell | undefined): readonly string[] {
  return a && b ? compared(place, [], a, b) : [`${place} ${cellInShort(a)} / ${cellInShort(b)}`];
}

function cellInShort(cell: SeenCell | undefined): string {
  if (!cell) return 'untouched';
  return cell.value === null && cell.formula === undefined ? 'blank with a format' : shown(cell.formula ?? cell.value);
}

/** Every leaf that differs, with its place and the way to it from there. */
function compared(place: string, way: readonly string[], a: unknown, b: unknown): readonly string[] {
  if (isBranch(a) && isBranch(b)) return keysOf(a, b).flatMap((key) => compared(place, [...way, key], a[key], b[key]));
  if (Array.isArray(a) && Array.isArray(b))
    return comparedLists(`${place} ${way.join('.')}`, a.map(shown), b.map(shown));
  return shown(a) === shown(b) ? [] : [`${place} ${way.join('.')} ${shown(a)} / ${shown(b)}`];
}

/** What only one of two lists has; the lists whole where only their order differs. */
function comparedLists(title: string, a: readonly string[], b: readonly string[]): readonly string[] {
  const lines = [
    ...a.filter((item) => !b.includes(item)).map((item) => `${title} ${item} / ${MISSING}`),
    ...b.filter((item) => !a.includes(item)).map((item) => `${title} ${MISSING} / ${item}`),
  ];
  return lines.length > 0 || a.join() === b.join() ? lines : [`${title} ${a.join()} / ${b.join()}`];
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined) return MISSING;
  return typeof value === 'string' && /^[^\s"/]+$/.test(value) ? value : JSON.stringify(value);
}

function keysOf(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
