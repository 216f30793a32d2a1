import type { Mark } from './drawing';

/** The hidden defined name, of each sheet's own scope, that tells our sheets from a user's. */
export const MARK_NAME = '_besshi2_mark';

/** A mark as it stands on a sheet, with the fingerprint of what was written there. */
export interface WrittenMark extends Mark {
  /** As `fingerprint` gives it; another one by now means that a person edited the sheet. */
  readonly fingerprint: string;
  /** Name of the sheet that was written. A copy or a renamed sheet carries the mark too, and is a person's own. */
  readonly sheet: string;
}

const VERSION = 2;
/** A text in a formula holds at most 255 UTF-16 units; longer ones are joined by "&". */
const LONGEST_TEXT = 255;
/** Behind the fingerprint of a sheet that counts as edited by hand although it stands as it was written. */
const BY_HAND = '+';
/** Cut between code points, each of at most two units, never inside one. */
const PIECE = new RegExp(`[^]{1,${Math.floor(LONGEST_TEXT / 2)}}`, 'gu');
/** No sheet's name holds the letter between the parts. */
const MARK = /^besshi2\/2\/(form|findings|progress|tally)\/([0-9a-f]{8})(\+?)\/([^/]*)\/([^]*)$/;

/** The mark as the defined name holds it, without "=": text constants, "besshi2/2/form/1a2b3c4d/シート名/項目名". */
export function markFormula({ kind, fingerprint, sheet, item, byHand }: WrittenMark): string {
  const written = `${fingerprint}${byHand ? BY_HAND : ''}`;
  return textConstants(['besshi2', VERSION, kind, written, sheet, item].join('/'));
}

/** How every mark begins: a workbook may hold a hundred thousand names, and few of them are marks. */
const START = /^=?"besshi2\//;

/** Reads a mark's formula, with or without "="; undefined for one that this version did not write. */
export function readMark(formula: string): WrittenMark | undefined {
  if (!START.test(formula)) return undefined;
  const [, kind, fingerprint, byHand, sheet, item] = MARK.exec(textOfConstants(formula) ?? '') ?? [];
  if (fingerprint === undefined || sheet === undefined || item === undefined || !isKind(kind)) return undefined;
  return { kind, item, fingerprint, sheet, ...(byHand === BY_HAND && { byHand: true }) };
}

/** The mark of a sheet that still bears the name under which it was written. */
export function ownMark(sheet: string, formula: string): WrittenMark | undefined {
  const mark = readMark(formula);
  return mark?.sheet === sheet ? mark : undefined;
}

/** A text as a name keeps it: line breaks and other control characters become blanks. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
}

/** A plain text as a formula of text constants. */
export function textConstants(text: string): string {
  return (plainText(text).match(PIECE) ?? ['']).map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** The text that a formula of nothing but joined text constants holds; undefined for any other formula. */
export function textOfConstants(formula: string): string | undefined {
  const constants = formula.replace(/^=/, '');
  if (!/^"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*$/.test(constants)) return undefined;
  return [...constants.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = '']) => piece.replaceAll('""', '"')).join('');
}

function isKind(kind: string | undefined): kind is Mark['kind'] {
  return kind === 'form' || kind === 'findings' || kind === 'progress' || kind === 'tally';
}
