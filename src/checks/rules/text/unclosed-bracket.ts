import type { Rule } from '../../rule';
import { loneBrackets, type LoneBracket } from './brackets';
import { excerpt, sectionsOf } from './texts';

interface Facts {
  readonly item: string;
  readonly section: string;
  readonly bracket: string;
  readonly side: 'open' | 'close';
}

export const unclosedBracket: Rule<'unclosed-bracket', Facts> = {
  code: 'unclosed-bracket',
  severity: 'warning',
  reason: 'かっこの対応が崩れると、どこまでが説明か読み手に伝わりません。',
  source: 'かっこの使い方（始めと終わりを対で用いる）',
  *run(reading) {
    for (const { itemName, sectionName, paragraphs } of sectionsOf(reading)) {
      for (const { bracket, side, line, offset } of firstOfEachLine(loneBrackets(paragraphs.map(({ text }) => text)))) {
        const paragraph = paragraphs[line];
        if (!paragraph) continue;
        yield {
          place: paragraph.field.place,
          value:
            side === 'open' ? excerpt(paragraph.text, offset) : excerpt(paragraph.text, Math.max(0, offset - 12), 13),
          facts: { item: itemName, section: sectionName, bracket, side },
        };
      }
    }
  },
};

/** One a paragraph is enough to find the others by; a line of nothing but brackets would give thousands. */
function firstOfEachLine(brackets: readonly LoneBracket[]): readonly LoneBracket[] {
  const first = new Map<number, LoneBracket>();
  for (const bracket of brackets) if (!first.has(bracket.line)) first.set(bracket.line, bracket);
  return [...first.values()];
}
