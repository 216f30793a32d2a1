import { check, type Checked } from '../../app/check';
import type { Generated } from '../../app/generate';
import { restore } from '../../app/restore';
import { generating } from '../../commands/jobs';
import type { Sheet } from '../../sheet/sheet';
import type { LiveWorkbook, Restored, WriteOptions } from '../../workbook/port/port';

/** What the person wishes to have made. */
export interface MakingWishes {
  /** Make drafts marked （案） although something must be corrected. */
  readonly draft: boolean;
  /** 項目名 of the chosen items; all of them and the lists where it is left out. */
  readonly items?: readonly string[];
}

/** The person's choices before the button is pressed. Items are chosen unless they are left out: new ones are too. */
export interface Choosing {
  readonly draft: boolean;
  /** 項目名. */
  readonly leftOut: ReadonlySet<string>;
}

export const CHOOSING_AT_FIRST: Choosing = { draft: false, leftOut: new Set() };

/** The wishes that the choices come to. */
export function wishesOf({ draft, leftOut }: Choosing, items: readonly { readonly name: string }[]): MakingWishes {
  const names = items.map(({ name }) => name);
  const chosen = names.filter((name) => !leftOut.has(name));
  return chosen.length === names.length ? { draft } : { draft, items: chosen };
}

/** The choices with items taken in or left out. */
export function withItems(choosing: Choosing, names: readonly string[], isChosen: boolean): Choosing {
  const leftOut = new Set(choosing.leftOut);
  for (const name of names) {
    if (isChosen) leftOut.delete(name);
    else leftOut.add(name);
  }
  return { ...choosing, leftOut };
}

/** A run that succeeded, and the workbook as it stands then. */
export interface Done<T> {
  readonly result: T;
  /** Null where the workbook could not be read again: the next check learns what was written. */
  readonly checked: Checked | null;
}

export async function make(
  workbook: LiveWorkbook,
  { draft, items }: MakingWishes,
  options: WriteOptions,
): Promise<Done<Generated>> {
  const { generate } = await generating();
  const result = await generate(workbook, workbook, {
    onlyForms: false,
    allowErrors: draft,
    ...options,
    ...(items && { items }),
  });
  const known = result.checked.reading.sheets;
  const written = result.sheets.map(({ name }) => name);
  return { result, checked: result.written ? await again(workbook, known, written) : result.checked };
}

export async function bringBack(workbook: LiveWorkbook, known: readonly Sheet[]): Promise<Done<Restored>> {
  const result = await restore(workbook);
  return { result, checked: await again(workbook, known, result.restored) };
}

/** Reads the sheets that were just written. A failure here is none of the run, which has succeeded. */
function again(workbook: LiveWorkbook, known: readonly Sheet[], written: readonly string[]): Promise<Checked | null> {
  return check({ read: () => workbook.readAgain(known, written) }).catch(() => null);
}
