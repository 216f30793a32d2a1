import type { Reading } from '../domain/reading';
import { Refusal } from '../workbook/port/refusal';

/**
 * Refuses what needs input tables where a workbook holds forms alone: they can be checked and compared, but nothing is
 * made of them or written into them. Throws Refusal 'no-items'.
 */
export function refuseOnlyForms({ from }: Reading): void {
  if (from === 'forms') throw new Refusal('no-items', ONLY_FORMS);
}

const ONLY_FORMS =
  'このブックにあるのは、できあがった別紙２だけです。作成や設定は、もとになった入力用のブックで行ってください（別紙２の点検はこのままできます）。';
