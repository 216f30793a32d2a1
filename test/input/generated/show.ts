import { a1Area } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';

/** A workbook as a person looks at it, for what a failing property says. */
export function shownWorkbook(sheets: readonly Sheet[]): string {
  return sheets
    .map(({ name, rows, merges }) =>
      [
        `## ${name} ${merges.map(a1Area).join(' ')}`,
        ...rows.map(
          (cells) => `| ${Array.from(cells, (cell) => (cell?.shown ?? '').replaceAll('\n', '⏎')).join(' | ')} |`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
