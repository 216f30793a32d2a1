import type { Cell as FileCell } from 'hucre/xlsx';
import { encodeUnits } from '../xml/text';

/** Texts that the writer would take for error values, or whose outer white space it would lose. */
const NEEDS_RUN = /^[\s#]|\s$|[\n\t]/;

/** A cell's content in the file. Text stays text, character by character, whatever it looks like. */
export function fileContent(content: string | number | null): Partial<FileCell> {
  if (typeof content !== 'string') return { value: content };
  const text = encodeUnits(content);
  return NEEDS_RUN.test(text) ? { value: text, richText: [{ text }] } : { value: text };
}
