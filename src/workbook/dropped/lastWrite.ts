import type { Drawing } from '../../sheet/drawing';
import { fingerprint } from '../../sheet/fingerprint';
import { helpingSheetName } from '../../sheet/own';
import type { Sheet } from '../../sheet/sheet';
import type { AddedSheet, CellEdit } from '../port/edit';
import type { WorkbookFile } from '../port/outlet';
import type { Restored, Written } from '../port/port';
import type { FileWork, Seen } from './fileWork';
import { refusals } from './refusals';

/** The last write with all it takes to take it back without losing what was edited since. */
export interface LastWrite {
  /** The file before it. */
  readonly before: WorkbookFile;
  readonly drawings: readonly Drawing[];
  readonly seen: Seen;
  readonly written: readonly Written[];
  /** The sheets that it replaced, as they stood. */
  readonly replaced: readonly Sheet[];
  /** What was edited since, in its order. */
  readonly edits: readonly CellEdit[];
}

/**
 * The sheets that a write replaced, as Excel would keep them: very hidden, each under a name that says so. They are not
 * in the file; whoever reads the workbook knows by them that there is something to bring back.
 */
export function copiesOf({ replaced }: LastWrite): readonly Sheet[] {
  return replaced.map(({ mark: _, ...sheet }, index) => ({
    ...sheet,
    name: helpingSheetName('前回', 1, index + 1),
    visibility: 'veryHidden',
  }));
}

/**
 * Takes the last write back as Excel's way does: sheets that it replaced stand as before, those that it added stay, and
 * so do those that a person edited since. The file before the write is written to again, without what is brought back,
 * and gets the later edits. Null where there is nothing to bring back. Throws Refusal.
 */
export async function takenBack(
  work: FileWork,
  last: LastWrite,
  now: readonly Sheet[],
): Promise<{ readonly bytes: Uint8Array | null; readonly restored: Restored }> {
  const restored = restoredOf(last, now);
  if (restored.restored.length === 0) return { bytes: null, restored };
  const gone = new Set(restored.restored);
  const staying = last.drawings.filter((_, index) => !gone.has(last.written[index]?.name ?? ''));
  const { name } = last.before;
  const written = staying.length === 0 ? last.before.bytes : (await work.write(last.before, staying, last.seen)).bytes;
  return { bytes: await editedSince(work, last, { name, bytes: written }, gone), restored };
}

/**
 * The file without the one sheet that the last write added: the file before it, with what was edited elsewhere since. Null
 * where that write did something else, or the sheet holds more than was written.
 */
export async function withoutAdded(
  work: FileWork,
  last: LastWrite,
  now: readonly Sheet[],
  { name, fingerprint: added }: AddedSheet,
): Promise<Uint8Array | null> {
  const [written, ...others] = last.written;
  const sheet = now.find((each) => each.name === name);
  if (written?.outcome !== 'added' || written.name !== name || others.length > 0) return null;
  if (!sheet || fingerprint(sheet) !== added) return null;
  return editedSince(work, last, last.before, new Set([name]));
}

/** A file with what was edited after the last write, but for sheets that are gone. Throws Refusal. */
async function editedSince(
  work: FileWork,
  last: LastWrite,
  file: WorkbookFile,
  gone: ReadonlySet<string>,
): Promise<Uint8Array> {
  const edits = last.edits.filter(({ sheet }) => !gone.has(sheet));
  if (edits.length === 0) return file.bytes;
  const { bytes, edited } = await work.edit(file, edits);
  const [lost] = edited.changedMeanwhile;
  if (lost) throw refusals.cannotRestore(lost.edit.sheet);
  return bytes;
}

function restoredOf({ replaced }: LastWrite, now: readonly Sheet[]): Restored {
  const standing = new Map(now.map((sheet) => [sheet.name, sheet]));
  const isEdited = (name: string): boolean => {
    const sheet = standing.get(name);
    return !sheet || sheet.mark?.fingerprint !== fingerprint(sheet);
  };
  const names = replaced.map(({ name }) => name);
  return { restored: names.filter((name) => !isEdited(name)), kept: names.filter(isEdited) };
}
