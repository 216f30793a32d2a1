import type { PageSetup } from '../../sheet/drawing';

/** A4 in points, short side first. */
const A4_SHORT = 595.3;
const SIDE_MARGIN = 18;
const MARGINS = { top: 36, right: SIDE_MARGIN, bottom: 36, left: SIDE_MARGIN, header: 18, footer: 18 } as const;

interface Extent {
  readonly columns: readonly number[];
  readonly rows: number;
  /** Rows repeated on every page, counted from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** A4 portrait where the columns fit it, otherwise landscape; pages are numbered. */
export function pageFor({ columns, rows, titleRows }: Extent): PageSetup {
  const width = columns.reduce((sum, each) => sum + each, 0);
  return {
    orientation: width <= A4_SHORT - 2 * SIDE_MARGIN ? 'portrait' : 'landscape',
    margins: MARGINS,
    printArea: { top: 0, left: 0, bottom: rows - 1, right: columns.length - 1 },
    footer: '&C&"ＭＳ ゴシック,標準"&9&P／&N',
    ...(titleRows ? { titleRows } : {}),
  };
}
