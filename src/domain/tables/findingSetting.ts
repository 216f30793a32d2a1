import { a1, adr, type Address } from '../../sheet/address';
import { fold } from '../../text/fold';
import { readFiscalYear, writeFiscalYear } from '../notation';

/** The 種別 of a setting that says that somebody has looked at a finding and lets the cell stand; 値 is the value seen. */
export const ACCEPTED_SETTING = '確認済み';
/** The 種別 of a setting that gives a rule another degree; 対象 is the rule's code, 値 要修正, 要確認 or 参考. */
export const SEVERITY_SETTING = '重要度';

/** Which finding a 確認済み is about: 「rating-differs：指標!K5（令和５年度）」. */
export interface AcceptedSubject {
  readonly code: string;
  /** null for what concerns the workbook as a whole. */
  readonly place: { readonly sheet: string; readonly at: Address } | null;
  /** The year whose evaluation it was; null where the workbook names none. */
  readonly fiscalYear: number | null;
}

const WHOLE = 'ブック全体';
/** Longer values are known by their beginning. */
const LONGEST_VALUE = 200;

/** The 対象 of a 確認済み. */
export function acceptedSubject({ code, place, fiscalYear }: AcceptedSubject): string {
  const where = place ? `${place.sheet}!${a1(place.at)}` : WHOLE;
  return `${code}：${where}${fiscalYear === null ? '' : `（${writeFiscalYear(fiscalYear)}）`}`;
}

/** The 値 of a 確認済み. */
export function acceptedValue(seen: string): string {
  const letters = [...seen.trim()];
  return letters.length <= LONGEST_VALUE ? letters.join('') : `${letters.slice(0, LONGEST_VALUE).join('')}…`;
}

/** Reads the 対象 of a 確認済み; null where it names no rule and place. */
export function readAcceptedSubject(written: string): AcceptedSubject | null {
  const [, code, where = '', year] = SUBJECT.exec(written.trim()) ?? [];
  if (code === undefined) return null;
  const fiscalYear = year === undefined ? null : readFiscalYear(year);
  if (year !== undefined && fiscalYear === null) return null;
  if (fold(where) === fold(WHOLE)) return { code, place: null, fiscalYear };
  const [, sheet, letters, row] = PLACE.exec(where) ?? [];
  if (sheet === undefined || letters === undefined || row === undefined) return null;
  return { code, place: { sheet, at: adr(`${letters}${row}`.normalize('NFKC').toUpperCase()) }, fiscalYear };
}

const SUBJECT = /^([a-z][a-z-]*)\s*[：:]\s*([^]*?)(?:[（(]([^（()）]*)[)）])?$/;
const PLACE = /^([^]+)[!！]\$?([A-Za-zＡ-Ｚａ-ｚ]{1,3})\$?([1-9１-９][0-9０-９]{0,6})$/;
