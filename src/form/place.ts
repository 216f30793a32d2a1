import { fold } from '../text/fold';

/** A heading is short: no longer than this, folded. */
const HEADING_LENGTH = 30;
const HEADING_END =
  /(?:指標|目標|状況|進捗|進み具合|推移|達成度|実績|一覧表?|結果|数値|表)(?:等|など|について)?[)】〕」]?:?$/;

/**
 * Where the indicator table stands among the paragraphs of 取組の実施内容、実績: directly under the last heading that
 * names 指標 (「２　主な目標指標の進捗状況」), otherwise after all of them. Gives the number of paragraphs above it.
 */
export function tablePlace(paragraphs: readonly string[]): number {
  const heading = paragraphs.findLastIndex(isIndicatorHeading);
  return heading === -1 ? paragraphs.length : heading + 1;
}

/** A heading is no bullet and no sentence. */
function isIndicatorHeading(paragraph: string): boolean {
  const folded = fold(paragraph);
  return (
    folded.includes('指標') && folded.length <= HEADING_LENGTH && !/^[・･\-●○]/.test(folded) && HEADING_END.test(folded)
  );
}
