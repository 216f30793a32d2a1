import type { Drawing } from '../../../sheet/drawing';
import { markOf } from '../../../sheet/fingerprint';
import { ownMark, markFormula, type WrittenMark } from '../../../sheet/mark';
import { Refusal } from '../../port/refusal';
import { Package } from '../package/package';
import { readWorkbookParts } from '../read/workbook';
import { refusals } from './refusals';
import { proveSheet } from './sheets';

/**
 * Proves that a workbook just made holds its drawings, in their order, and the other sheets named behind them. Throws
 * Refusal.
 */
export function proveWorkbook(bytes: Uint8Array, drawings: readonly Drawing[], others: readonly string[]): void {
  try {
    const pack = new Package(bytes);
    const { sheets } = readWorkbookParts(pack);
    const names = [...drawings.map(({ name }) => name), ...others];
    if (JSON.stringify(sheets.map(({ name }) => name)) !== JSON.stringify(names)) throw refusals.badWorkbook();
    for (const [at, drawing] of drawings.entries()) {
      const { path = '', mark } = sheets[at] ?? {};
      if (!isMarkOf(drawing, mark)) throw refusals.badWorkbook();
      proveSheet(pack.text(path) ?? '', drawing);
    }
  } catch (cause) {
    throw cause instanceof Refusal && cause.reason === 'text-changed' ? cause : refusals.badWorkbook(cause);
  }
}

/** As a name keeps it: line breaks are none there. */
function isMarkOf(drawing: Drawing, found: WrittenMark | undefined): boolean {
  const mark = markOf(drawing, drawing.name);
  return JSON.stringify(found) === JSON.stringify(mark && ownMark(drawing.name, markFormula(mark)));
}
