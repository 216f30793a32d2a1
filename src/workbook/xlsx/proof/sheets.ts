import type { Drawing } from '../../../sheet/drawing';
import { fingerprint, fingerprintOf } from '../../../sheet/fingerprint';
import { markFormula } from '../../../sheet/mark';
import { Budget } from '../read/budget';
import { CellFormats } from '../read/formats';
import { readWorksheet } from '../read/worksheet';
import { refusals } from './refusals';

/**
 * Proves that a sheet part just made says what its drawing says. The texts of such parts stand in their cells: shared
 * strings, of which a workbook may hold millions, are not asked for. Throws Refusal with the sheet's name.
 */
export function proveSheet(xml: string, drawing: Drawing): void {
  if (contentsOf(xml) !== fingerprintOf(drawing)) throw refusals.otherwiseWritten(drawing.name);
}

/** The mark's formula as it stands on a sheet must be the one that the drawing bears under that name. */
export function proveMark(formula: string | undefined, drawing: Drawing): void {
  const { name, mark } = drawing;
  const wanted = mark ? markFormula({ ...mark, sheet: name, fingerprint: fingerprintOf(drawing) }) : undefined;
  if (formula !== wanted) throw refusals.otherwiseWritten(name);
}

function contentsOf(xml: string): string | null {
  const dates = '1900' as const;
  const context = { dates, strings: [], formats: new CellFormats([], dates), budget: new Budget() };
  try {
    return fingerprint(readWorksheet(xml, context));
  } catch {
    return null;
  }
}
