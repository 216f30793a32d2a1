import type { Job } from './messages';

/**
 * Milliseconds after which a job is given up. What may be read at all is bounded by the budgets of reading
 * (src/workbook/xlsx/package/limits.ts): of the files of test/slow/hostile the slowest that is read, a million cells,
 * takes Chromium 10 seconds and 1 GB on two shared cores, one of 10,000 rows of 15 cells 1 second. The limits are for what
 * nobody has thought of. Writing reads the file as well, and packs it.
 *
 * Nothing here bounds memory, and nothing can: Chromium ends the whole page, without any event, when a worker's heap comes
 * to its end (at 4 GB in Chromium 156). That is for the budgets to keep far off, which are the same here as elsewhere.
 */
export const MOST_TIME: Readonly<Record<Job['kind'], number>> = { read: 30_000, write: 60_000, edit: 60_000 };

/** Milliseconds within which a worker has come up, or none ever does. It waits for its script, which may come slowly. */
export const MOST_TIME_TO_START = 30_000;
