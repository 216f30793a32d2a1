import { fold } from '../../text/fold';
import { remember } from '../../text/remember';

/** Longer texts are never headers; not folding them keeps large sheets quick. */
export const LONGEST_HEADER = 50;
/** Remarks for the person who fills a column in, no part of its name: （必須）, （200字以内）, （人）. */
const REMARK =
  /\((?:必須|任意|選択|記入|入力|プルダウン|自動計算|[0-9]+字(?:以内|程度)[^()]*|人|名|回|点|か所|箇所|件|%|年月日|単位:?[^()]*|ふりがな|フリガナ|かな)\)/g;
/** What refers to a note below the table: ※1, （注２）. */
const REFERENCE = /[※*]\s*[0-9]{1,2}|\(注[0-9]{0,2}\)/g;
/** No remark where it is all of the header. */
const UNIT = '(単位)';
const DROPPED = /[()[\]{}「」『』【】〔〕〈〉《》の・･:;*※、,.]/g;

/**
 * A header as it is compared: width and case made one, spaces, line breaks, brackets, の and ・ dropped.
 * '' for what can be no header.
 */
export function headerKey(text: string): string {
  return text.length > LONGEST_HEADER ? '' : shortKey(text);
}

const shortKey = remember((text) => {
  const folded = fold(text).toLowerCase().replace(/[〇◯]/g, '○').replace(REFERENCE, '');
  return folded === UNIT ? '単位' : folded.replace(REMARK, '').replace(DROPPED, '');
});
