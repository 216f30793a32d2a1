import type { Drawing } from '../../sheet/drawing';
import { fingerprint, fingerprintOf } from '../../sheet/fingerprint';
import type { Sheet } from '../../sheet/sheet';
import type { Written } from '../port/port';
import { refusals } from '../xlsx/proof/refusals';

/**
 * Reads back what was made of a file before it takes the place of the one before: every drawing that was written stands
 * there as it was drawn, and every other sheet as it stood. Throws Refusal 'text-changed' with the sheet's name.
 */
export function proveWritten(
  before: readonly Sheet[],
  after: readonly Sheet[],
  drawings: readonly Drawing[],
  written: readonly Written[],
): void {
  const standing = new Map(after.map((sheet) => [sheet.name, sheet]));
  const replaced = new Set(written.flatMap(({ name, outcome }) => (outcome === 'replaced' ? [name] : [])));
  const expect = (name: string, contents: string) => {
    const sheet = standing.get(name);
    if (!sheet || fingerprint(sheet) !== contents) throw refusals.otherwiseWritten(name);
  };
  for (const sheet of before) if (!replaced.has(sheet.name)) expect(sheet.name, fingerprint(sheet));
  for (const [index, drawing] of drawings.entries()) {
    const { name, outcome } = written[index] ?? { name: drawing.name, outcome: 'added' };
    if (outcome !== 'kept') expect(name, fingerprintOf(drawing));
  }
}
