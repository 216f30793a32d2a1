import type { Drawing } from '../../../sheet/drawing';
import { Refusal, type RefusalReason } from '../../port/refusal';
import { writeXlsxWorkbook } from '../write/write';
import { endingOf, type Ending } from './ending';
import { graftSheets, type Grafted, type GraftOptions } from './graft';
import { NotGraftable } from './refusals';

export interface GraftedOrNew extends Grafted {
  /** What a file of these bytes must be called: Excel does not open another kind under that name. */
  readonly ending: Ending;
  /** Why it is a new workbook that holds the drawings alone, a clause without its end; null for a copy. */
  readonly because: string | null;
}

/**
 * A copy of a workbook file with the drawings as sheets, or, where it takes none, a new workbook of the drawings alone.
 * Throws Refusal 'bad-drawing', 'cancelled' or, where it did not come out as it was meant to, 'text-changed'.
 * @param bytes of a workbook that could be read
 */
export async function graftOrNew(
  bytes: Uint8Array,
  drawings: readonly Drawing[],
  options: GraftOptions = {},
): Promise<GraftedOrNew> {
  const book = options.name === undefined ? 'このブック' : `『${options.name}』`;
  try {
    return { ...(await graftSheets(bytes, drawings, options)), ending: endingOf(bytes), because: null };
  } catch (cause) {
    if (!(cause instanceof Refusal) || NEVER_WRITTEN.has(cause.reason)) throw cause;
    const because = cause instanceof NotGraftable ? cause.because(book) : `${book}${UNFIT}`;
    const written = drawings.map(({ name }) => ({ name, outcome: 'added' as const }));
    return { bytes: await writeXlsxWorkbook(drawings), written, ending: '.xlsx', because };
  }
}

/** Refusals that are about the drawings, the person or what was made, and not about the workbook. */
const NEVER_WRITTEN: ReadonlySet<RefusalReason> = new Set<RefusalReason>(['bad-drawing', 'cancelled', 'text-changed']);

/** Its sheets could be read, and what holds them together cannot be changed. */
const UNFIT = 'の内部の作りが、シートを追加できる形になっていない';
