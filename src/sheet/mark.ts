import type { Mark } from './drawing';

/** The hidden defined name, of each sheet's own scope, that tells our sheets from a user's. */
export const MARK_NAME = '_besshi2_mark';

/** A mark as it stands on a sheet, with the fingerprint of what was written there. */
export interface WrittenMark extends Mark {
  /** As `fingerprint` gives it; another one by now means that a person edited the sheet. */
  readonly fingerprint: string;
}

const VERSION = 2;
/** A text in a formula holds at most 255 UTF-16 units; longer ones are joined by "&". */
const LONGEST_TEXT = 255;
/** Cut between code points, each of at most two units, never inside one. */
const PIECE = new RegExp(`[^]{1,${Math.floor(LONGEST_TEXT / 2)}}`, 'gu');
const MARK = /^besshi2;2;(form|findings|progress|tally);([0-9a-f]{8});([^]*)$/;

/** The mark as the defined name holds it, without "=": text constants, "besshi2;2;form;1a2b3c4d;項目名". */
export function markFormula({ kind, item, fingerprint }: WrittenMark): string {
  return textConstants(['besshi2', VERSION, kind, fingerprint, item].join(';'));
}

/** Reads a mark's formula, with or without "="; undefined for one that this version did not write. */
export function readMark(formula: string): WrittenMark | undefined {
  const [, kind, fingerprint, item] = MARK.exec(textOfConstants(formula) ?? '') ?? [];
  if (fingerprint === undefined || item === undefined || !isKind(kind)) return undefined;
  return { kind, item, fingerprint };
}

/** A text as a formula of text constants: line breaks and other control characters become blanks. */
export function textConstants(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
  return (plain.match(PIECE) ?? ['']).map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
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
