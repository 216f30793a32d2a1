/** A file, and what `besshi2 check` has to say of it: findings of what it holds, or a refusal with these words. */
export interface Hostile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  readonly says: Outcome;
}

/** 'read' for a file that is merely odd; else words of the one sentence. */
export type Outcome =
  'read' | '壊れている' | '大きすぎる' | 'シートがありません' | 'Excel ブックではありません' | '.xls' | 'パスワード';

export function hostile(what: string, says: Outcome, bytes: () => Uint8Array): Hostile {
  return { what, says, bytes };
}

/** `count` pieces of text that differ only in their number, which counts from 1. */
export function many(count: number, piece: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index + 1)).join('');
}

const MB = 1_000_000;
/** A text of so many million characters. */
export function millions(unit: string, count: number): string {
  return unit.repeat(Math.ceil((count * MB) / unit.length));
}

/** A sheet's cell that holds a text. */
export function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
