import { a1, a1Area, columnLetters, type Area } from '../../../src/sheet/address';
import type { DateSystem } from '../../../src/sheet/sheet';
import type { BookNames, BookPage, BookSheet } from '../book/book';
import { seenCells, type SeenCell } from './seenCells';
import { seenLines } from './seenLines';
import { pixelsOf } from './widths';

export interface SeenName {
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface SeenSheet {
  readonly visibility: BookSheet['visibility'];
  readonly isProtected: boolean;
  /** By "B5"; of a merged area the upper-left cell only. Cells that look untouched are left out. */
  readonly cells: Readonly<Record<string, SeenCell>>;
  /** By "B5 top" and "B5 left", each edge once; none inside merges. */
  readonly lines: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  /** Points, by the row's number. */
  readonly rowHeights: Readonly<Record<string, number>>;
  /** Whole pixels, by the column's letters. */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly page: ReturnType<typeof seenPage>;
  readonly frozenRows: number;
  readonly filter: string | null;
  readonly validations: Readonly<Record<string, string>>;
  /** Where they lead, with the tip, by "B5". */
  readonly links: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, SeenName>>;
}

export function seenSheet(sheet: BookSheet, dates: DateSystem): SeenSheet {
  return {
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    cells: seenCells(sheet, dates),
    lines: seenLines(sheet),
    merges: [...sheet.merges].sort(byPlace).map(a1Area),
    rowHeights: byKey(sheet.rowHeights, (row) => String(row + 1), rounded),
    columnWidths: byKey(sheet.columnWidths, columnLetters, pixelsOf),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b).map((row) => row + 1),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b).map(columnLetters),
    page: seenPage(sheet.page),
    frozenRows: sheet.frozenRows,
    filter: sheet.filter && a1Area(sheet.filter),
    validations: Object.fromEntries(
      [...sheet.validations]
        .sort((a, b) => byPlace(a.area, b.area))
        .map(({ area, source, showsError }) => [a1Area(area), `${source}${showsError ? ' (enforced)' : ''}`]),
    ),
    links: Object.fromEntries(
      sheet.links.map(({ at, reference, screenTip }) => [
        a1(at),
        [reference, ...(screenTip ? [screenTip] : [])].join(' '),
      ]),
    ),
    names: seenNames(sheet.names),
  };
}

export function seenNames(names: BookNames): Readonly<Record<string, SeenName>> {
  return Object.fromEntries(
    names.all().map(({ name, formula, visible, comment }) => [name, { formula, visible, comment }]),
  );
}

/** Rows are counted from 1. */
function seenPage({ orientation, paperSize, scale, margins, header, footer, printArea, titleRows, breaks }: BookPage) {
  return {
    orientation,
    paperSize,
    scale,
    margins: byKey(Object.entries(margins), String, rounded),
    header: { left: header.left, center: header.center, right: header.right },
    footer: { left: footer.left, center: footer.center, right: footer.right },
    printArea: printArea && a1Area(printArea),
    titleRows: titleRows && `${titleRows.first + 1}:${titleRows.last + 1}`,
    breaks: [...breaks].sort((a, b) => a - b).map((row) => row + 1),
  };
}

function byKey<K>(
  entries: Iterable<readonly [K, number]>,
  name: (key: K) => string,
  show: (value: number) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries([...entries].map(([key, value]) => [name(key), show(value)]));
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function byPlace(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}
