import { a1Area, type Area } from '../../sheet/address';
import { codeOf } from '../../workbook/office/refusals';
import { Batches } from '../../workbook/office/session';
import { Refusal } from '../../workbook/port/refusal';

/** One thing looked at: what the rules of docs/excel-rules.md let expect, and what this Excel does. */
export interface Line {
  readonly what: string;
  /** Ids of docs/excel-rules.md. */
  readonly rules: readonly string[];
  /** null: only noted down, nothing relies on it. */
  readonly expected: string | null;
  readonly found: string;
}

/** What a probe has the tester do, or leaves to time to pass. */
export type Request =
  | 'own-event'
  | 'type'
  | 'edit-cell'
  | 'leave-cell'
  | 'protect-sheet'
  | 'unprotect-sheet'
  | 'protect-book'
  | 'unprotect-book';

export interface Hands {
  /** Resolves when the tester has done it, or its time is over. */
  ask(request: Request): Promise<void>;
  /** The add-in is gone in this moment, as when its window is closed. */
  vanish(): void;
}

export interface Probe {
  readonly title: string;
  run(hands: Hands): Promise<readonly Line[]>;
}

/** Milliseconds without an answer until a probe is given up. */
export const PATIENCE = 60_000;

export function line(rules: string, what: string, expected: unknown, found: unknown): Line {
  return { rules: rules.split(' '), what, expected: shown(expected), found: shown(found) };
}

export function note(rules: string, what: string, found: unknown): Line {
  return { rules: rules.split(' '), what, expected: null, found: shown(found) };
}

export function isAsExpected({ expected, found }: Line): boolean {
  return expected === null || expected === found;
}

/** Runs a probe; what stops it on the way is a line of its own. */
export async function linesOf(probe: Probe, hands: Hands): Promise<readonly Line[]> {
  try {
    return await probe.run(hands);
  } catch (cause) {
    return [line('batch-order', '最後まで進む', 'はい', `いいえ（${failureOf(cause)}）`)];
  }
}

/** Excel without the adapter's sentences: errors keep Microsoft's code. */
export function inExcel<T>(job: (excel: Batches) => Promise<T>): Promise<T> {
  return job(new Batches(new Excel.RequestContext(), PATIENCE));
}

/** Microsoft's code of what a job is refused with, "できた" where it is not. */
export async function refusalOf(job: (excel: Batches) => Promise<unknown>): Promise<string> {
  try {
    await inExcel(job);
    return 'できた';
  } catch (cause) {
    return failureOf(cause);
  }
}

/** The reason of a Refusal, or Microsoft's code with the place. */
export function failureOf(cause: unknown): string {
  if (cause instanceof Refusal) return cause.reason;
  if (!(cause instanceof OfficeExtension.Error)) return String(cause);
  return [codeOf(cause), cause.debugInfo.errorLocation].filter(Boolean).join(' ');
}

/** A new, blank, visible sheet at the end; an older one of that name goes first. */
export async function freshSheet(name: string): Promise<void> {
  await removeSheets([name]);
  await inExcel(async (excel) => {
    excel.workbook.worksheets.add(name);
    await excel.send();
  });
}

export async function removeSheets(names: readonly string[]): Promise<void> {
  await inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    worksheets.load('items/name');
    await excel.send();
    for (const sheet of worksheets.items.filter(({ name }) => names.includes(name))) {
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
    await excel.send();
  });
}

/** Areas in an order of their own: Excel's is not documented. */
export function sorted(areas: readonly Area[]): readonly string[] {
  return areas.map(a1Area).sort();
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 60)}…（${text.length}文字）` : text;
}
