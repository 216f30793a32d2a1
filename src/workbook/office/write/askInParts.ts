import type { Asked } from '../fill';
import { codeOf } from '../refusals';
import type { Batches } from '../session';

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/**
 * Asks something of each sheet in one round trip; where the answer is too large for Excel on the web (docs/excel-rules.md,
 * payload-response), in halves. Only for questions: what they queue is sent again.
 */
export async function askInParts<S, T>(
  excel: Batches,
  sheets: readonly S[],
  queue: (sheet: S) => Asked<T>,
): Promise<readonly T[]> {
  if (sheets.length === 0) return [];
  try {
    const answers = sheets.map(queue);
    await excel.send();
    return answers.map((answer) => answer.ready());
  } catch (cause) {
    if (sheets.length === 1 || codeOf(cause) !== TOO_LARGE) throw cause;
  }
  const half = Math.ceil(sheets.length / 2);
  const first = await askInParts(excel, sheets.slice(0, half), queue);
  return [...first, ...(await askInParts(excel, sheets.slice(half), queue))];
}
