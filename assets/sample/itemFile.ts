import { readFileSync } from 'node:fs';

/** The texts of one 項目 by label, a paragraph a line. */
export interface ItemFile {
  readonly name: string;
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** Reads a Markdown file: 「# 項目名」, then 「## 欄の名」 and its paragraphs, whose indents are kept as they are. */
export function readItemFile(file: URL): ItemFile {
  const [name = '', ...sections] = readFileSync(file, 'utf8').split(/^##? /m).slice(1);
  const texts = sections.map((section): [string, readonly string[]] => {
    const [label = '', ...lines] = section.split('\n');
    return [label, withoutBlankEnds(lines)];
  });
  return { name: name.trim(), texts: new Map(texts) };
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line !== '';
  return lines.slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1);
}
