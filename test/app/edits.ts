import { readWorkbook } from '../../src/input';
import type { Reading } from '../../src/domain/reading';
import { readingAfter } from '../../src/app/rehearse';
import { a1 } from '../../src/sheet/address';
import { readMarkdown } from '../../src/workbook/markdown';
import type { CellEdit, Entry } from '../../src/workbook/port/edit';
import { Refusal } from '../../src/workbook/port/refusal';

export const read = (markdown: string): Reading => readWorkbook(readMarkdown(markdown));

/** Edits as people would say them: 「基本情報!B3 進捗率」. */
export const said = (edits: readonly CellEdit[]): readonly string[] =>
  edits.map(({ sheet, at, after }) => `${sheet}!${a1(at)} ${contentOf(after.entry)}`);

/** The edits that a plan comes to and what is read once they are done; or the sentence with which it is refused. */
export function planned(reading: Reading, plan: (reading: Reading) => readonly CellEdit[]) {
  try {
    const edits = plan(reading);
    return { edits: said(edits), after: readingAfter(reading, edits), sentence: null };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { edits: [], after: reading, sentence: cause.message };
  }
}

function contentOf(entry: Entry): string {
  switch (entry.kind) {
    case 'blank':
      return '（空欄）';
    case 'number':
      return `${entry.number}（数値）`;
    case 'text':
      return entry.text;
    case 'truth':
      return String(entry.truth);
    case 'formula':
      return `=${entry.formula}`;
  }
}
