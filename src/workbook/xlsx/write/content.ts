import type { Cell as FileCell } from 'hucre/xlsx';
import { encodeUnits } from '../xml/text';

/**
 * Texts that the writer would take for error values, or whose outer white space it would lose: they stand in a run of their own.
 */
export function needsRun(text: string): boolean {
  return /^[\s#]|\s$|[\n\t]/.test(text);
}

/** A cell's content in the file. Text stays text, character by character, whatever it looks like. */
export function fileContent(content: string | number | null): Partial<FileCell> {
  if (typeof content !== 'string') return { value: content };
  const text = encodeUnits(content);
  return needsRun(text) ? { value: text, richText: [{ text }] } : { value: text };
}
