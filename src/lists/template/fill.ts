import type { Entry, ItemContent, LinesContent, TableContent } from './content';

/** 基本情報 with values, by field. */
export function withValues(content: LinesContent, values: Entry): LinesContent {
  return { ...content, lines: content.lines.map((line) => ({ ...line, value: values[line.field] ?? line.value })) };
}

/** A table with rows of content; as many of its blank rows as they need are used up. */
export function withEntries(content: TableContent, entries: readonly Entry[]): TableContent {
  const all = [...content.entries, ...entries];
  return { ...content, entries: all, blankRows: Math.max(0, content.blankRows - entries.length) };
}

/** A table whose columns of these fields offer lists of their own. */
export function withChoices(content: TableContent, choices: Readonly<Record<string, readonly string[]>>): TableContent {
  const columns = content.columns.map((column) => ({ ...column, choices: choices[column.field] ?? column.choices }));
  return { ...content, columns };
}

/** An upright sheet with paragraphs, by field; a part with paragraphs keeps no rows to write in. */
export function withParagraphs(
  content: ItemContent,
  paragraphs: Readonly<Record<string, readonly (string | number)[]>>,
): ItemContent {
  const parts = content.parts.map((part) => {
    const own = paragraphs[part.field] ?? [];
    return own.length === 0 ? part : { ...part, paragraphs: own, blankRows: 0 };
  });
  return { ...content, parts };
}
