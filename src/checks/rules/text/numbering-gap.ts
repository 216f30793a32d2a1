import type { Rule } from '../../rule';
import { breaksIn, type Break } from './numbering';
import { excerpt, sectionsOf } from './texts';

interface Facts {
  readonly item: string;
  readonly section: string;
  readonly head: string;
  readonly kind: Break['kind'];
}

export const numberingGap: Rule<'numbering-gap', Facts> = {
  code: 'numbering-gap',
  severity: 'info',
  reason: '見出しの番号が飛んだり重なったりすると、抜けた記載があるように見えます。',
  source: '公用文の書き方（見出しの番号は順に付ける）',
  *run(reading) {
    for (const { itemName, sectionName, paragraphs } of sectionsOf(reading)) {
      for (const [index, { line, head, kind }] of breaksIn(paragraphs.map(({ text }) => text)).entries()) {
        const paragraph = paragraphs[line];
        if (!paragraph) continue;
        yield {
          place: paragraph.field.place,
          value: excerpt(paragraph.text.trim(), 0),
          facts: { item: itemName, section: sectionName, head: head.written, kind },
          cause: index < SINGLY ? undefined : `${itemName}\n${sectionName}`,
        };
      }
    }
  },
};

/** Breaks of one section that are told one by one; where there are more, the numbers follow another scheme. */
const SINGLY = 3;
