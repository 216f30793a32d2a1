import { codeOf } from '../refusals';
import type { Batches } from '../session';

/**
 * Asks something of each sheet in one round trip. A workbook with chart or macro sheets refuses that as a whole
 * ('UnsupportedSheet', Microsoft's error handling page): then each sheet is asked by itself, and those give undefined.
 * @param queue queues the question about one sheet and gives what reads the answer
 * @param send sends what is queued, with more of the caller's own behind it
 */
export async function askEach<S, T>(
  excel: Batches,
  sheets: readonly S[],
  queue: (sheet: S) => () => T,
  send?: () => Promise<void>,
): Promise<readonly (T | undefined)[]> {
  try {
    const answers = sheets.map(queue);
    await (send ?? excel.send.bind(excel))();
    return answers.map((answer) => answer());
  } catch (cause) {
    if (!isUnsupported(cause)) throw cause;
  }
  const found: (T | undefined)[] = [];
  for (const sheet of sheets) found.push(await askOne(excel, sheet, queue));
  await send?.();
  return found;
}

async function askOne<S, T>(excel: Batches, sheet: S, queue: (sheet: S) => () => T): Promise<T | undefined> {
  try {
    const answer = queue(sheet);
    await excel.send();
    return answer();
  } catch (cause) {
    if (isUnsupported(cause)) return undefined;
    throw cause;
  }
}

function isUnsupported(cause: unknown): boolean {
  return codeOf(cause) === 'UnsupportedSheet';
}
