import { isDeepStrictEqual } from 'node:util';
import type { Drawing } from '../../src/sheet/drawing';
import { fingerprint, fingerprintOf } from '../../src/sheet/fingerprint';
import { graftSheets, type Grafted } from '../../src/workbook/xlsx/graft/graft';
import { changedParts, framesOf, namesMissingFormats, newFaults, sheetsOf, type ReadSheet } from './package';

/** Grafts drawings, and grafts again. Undefined where all is as it shall be; throws what grafting throws. */
export async function wrongInGraft(file: Uint8Array, drawings: readonly Drawing[]): Promise<string | undefined> {
  const grafted = await graftSheets(file, drawings);
  const wrong = wrongIn(file, grafted, drawings);
  if (wrong !== undefined) return `graft: ${wrong}`;
  const again = await graftSheets(grafted.bytes, drawings);
  const added = again.written.find(({ outcome }) => outcome === 'added');
  if (added) return `graft again: adds a sheet`;
  return Buffer.compare(again.bytes, grafted.bytes) === 0 ? undefined : 'graft again: gives other bytes';
}

function wrongIn(file: Uint8Array, { bytes, written }: Grafted, drawings: readonly Drawing[]): string | undefined {
  const [fault] = newFaults(file, bytes);
  if (fault !== undefined) return `fault: ${fault}`;
  const [before, after] = [sheetsOf(file), sheetsOf(bytes)];
  const replaced = new Set(written.flatMap(({ name, outcome }) => (outcome === 'replaced' ? [name] : [])));
  const isReplaced = ({ sheet }: ReadSheet) => sheet.mark !== undefined && replaced.has(sheet.name);
  const own = new Set(before.filter(isReplaced).map(({ part }) => part.path));
  const frames = framesOf(file);
  const lost = changedParts(file, bytes).filter((path) => !frames.has(path) && !own.has(path));
  if (lost.length > 0) return 'a part of the user is changed';
  const known = new Set(before.map(({ part }) => part.path));
  const users = before.filter((one) => !isReplaced(one)).map(({ sheet }) => sheet);
  const kept = after.filter((one) => known.has(one.part.path) && !isReplaced(one)).map(({ sheet }) => sheet);
  if (!isDeepStrictEqual(users, kept) && !namesMissingFormats(file)) return 'a sheet of the user reads otherwise';
  return drawings.map((drawing, at) => wrongSheet(drawing, after, written[at])).find((why) => why !== undefined);
}

function wrongSheet(
  drawing: Drawing,
  after: readonly ReadSheet[],
  written: Grafted['written'][number] | undefined,
): string | undefined {
  if (!written || written.outcome === 'kept') return undefined;
  const found = after.filter(({ sheet }) => sheet.name === written.name);
  const [one] = found;
  if (!one || found.length > 1) return 'a sheet of ours is not there, or twice';
  if (fingerprint(one.sheet) !== fingerprintOf(drawing)) return 'a sheet of ours reads otherwise than drawn';
  if (!isDeepStrictEqual(one.sheet.merges, drawing.merges)) return 'a sheet of ours has other merges';
  return one.sheet.mark ? undefined : 'a sheet of ours has no mark';
}
