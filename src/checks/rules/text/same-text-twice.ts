import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { excerpt, sectionsOf, type SectionHere } from './texts';

interface Facts {
  readonly item: string;
  readonly section: string;
  /** Where the same text stood first. */
  readonly first: { readonly item: string; readonly section: string };
}

export const sameTextTwice: Rule<'same-text-twice', Facts> = {
  code: 'same-text-twice',
  severity: 'warning',
  reason: '別の項目と同じ文章は、書き写したまま直し忘れたおそれがあります。',
  source: '別紙２の注（項目ごとに様式を分けて記入する）',
  *run(reading) {
    const known = new Map<string, SectionHere>();
    for (const here of sectionsOf(reading)) {
      const text = here.paragraphs.map((paragraph) => paragraph.text).join('');
      const key = text.length < SHORTEST ? '' : fold(text);
      if (key.length < SHORTEST) continue;
      const first = known.get(key);
      if (!first) known.set(key, here);
      // Of an item that stands twice, all is the same: another rule tells.
      else if (first.item === here.item || fold(first.itemName) !== fold(here.itemName)) yield spotOf(here, first, key);
    }
  },
};

/** Shorter texts may well be the same. */
const SHORTEST = 40;

function spotOf({ item, section, itemName, sectionName, paragraphs }: SectionHere, first: SectionHere, cause: string) {
  return {
    place: item.sections[section].field.place,
    value: excerpt(paragraphs.find(({ text }) => text.trim() !== '')?.text.trim() ?? '', 0),
    facts: {
      item: itemName,
      section: sectionName,
      first: { item: first.itemName, section: first.sectionName },
    },
    cause,
  };
}
