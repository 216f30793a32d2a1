import type { Drawing } from '../../../sheet/drawing';
import { isByHand } from '../../../sheet/fingerprint';
import type { WrittenMark } from '../../../sheet/mark';
import type { Earlier } from '../../port/plan';
import type { WriteOptions } from '../../port/port';
import type { Asked } from '../fill';
import type { Batches } from '../session';
import { askInParts } from './askInParts';
import type { AsideSheet } from './build';
import { queueFingerprint } from './content';
import { queueProof } from './proof';
import type { Noted } from './survey';

/** A sheet that the program wrote earlier. */
export type Marked = Noted & { readonly mark: WrittenMark };

export type EarlierSheet = Marked &
  Earlier & {
    /** The fingerprint of what stands there now. */
    readonly now: string;
  };

/**
 * Reads back the sheets built aside, and tells which of the sheets written earlier a person edited since. One round trip,
 * more where the answer is too large. Throws Refusal 'text-changed'.
 * @param asides in the order of the drawings
 * @param mayGo sheets that may be filled anew although a person edited them
 */
export async function prove(
  excel: Batches,
  drawings: readonly Drawing[],
  asides: readonly AsideSheet[],
  marked: readonly Marked[],
  mayGo: WriteOptions['seen'],
): Promise<readonly EarlierSheet[]> {
  const { worksheets } = excel.workbook;
  const proofs = drawings.flatMap((drawing, at): Question[] => {
    const id = asides[at]?.id;
    return id === undefined ? [] : [() => nothing(queueProof(worksheets.getItem(id), drawing, drawing.name))];
  });
  const edits = marked.map(
    (sheet): Question =>
      () =>
        queueEarlier(worksheets.getItem(sheet.id), sheet, mayGo?.get(sheet.name)),
  );
  const found = await askInParts(excel, [...proofs, ...edits], (queue) => queue());
  return found.filter((earlier) => earlier !== undefined);
}

type Question = () => Asked<EarlierSheet | undefined>;

/** @param known the fingerprint with which an edited sheet may be filled anew all the same */
function queueEarlier(sheet: Excel.Worksheet, marked: Marked, known: string | undefined): Asked<EarlierSheet> {
  const content = queueFingerprint(sheet);
  return {
    ready: () => {
      const now = content.ready();
      return { ...marked, now, isEdited: isByHand(marked.mark, now) && known !== now };
    },
  };
}

function nothing(proof: Asked<void>): Asked<undefined> {
  return {
    ready: () => {
      proof.ready();
      return undefined;
    },
  };
}
