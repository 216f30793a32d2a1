import { afterEach } from 'vitest';
import { connect } from './connect';
import type { HostOptions } from './host';
import { tiny } from './tiny';

let settled: () => Promise<void> = () => Promise.resolve();

/** A tiny workbook behind the boundary; the test that follows begins when all is quiet again. */
export function open(names: readonly string[], options: Omit<HostOptions, 'root'> = {}) {
  const book = tiny(...names);
  const excel = connect({ ...options, root: book.root });
  ({ settled } = excel);
  return { book, excel };
}

/** To be called in each test file: leaves no batch of one test to the next. */
export function settleAfterEach(): void {
  afterEach(() => settled());
}

/** For a test that connects something itself. */
export function settleAfter(quiet: () => Promise<void>): void {
  settled = quiet;
}

/** What a run is refused with; the error must be the library's own. */
export async function refusal(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OfficeExtension.Error) return error;
  throw new Error(`not refused by Office: ${String(error)}`);
}

/** Writes a value a sheet, each in a batch of its own. */
export function writeEach(...sheets: string[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const [index, sheet] of sheets.entries()) {
      context.workbook.worksheets.getItem(sheet).getRange().values = [[index + 1]];
      await context.sync();
    }
  });
}

/** Reads the one cell of a sheet. */
export function read(sheet: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange();
    range.load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
}
