import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import { oncePer } from '../../memo';
import { SECTION_NAMES, SECTIONS, type Item, type Paragraph, type Section } from '../../../domain/report';

/** A section of an item that holds text. */
export interface SectionHere {
  readonly item: Item;
  readonly itemName: string;
  readonly section: Section;
  readonly sectionName: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A stretch of text with its cell. */
export interface TextHere {
  readonly text: string;
  readonly place: Place;
}

/** Every section of every item, in the order of the form. Gathered once for all rules. */
export const sectionsOf: (reading: Reading) => readonly SectionHere[] = oncePer(({ report }) =>
  report.items.flatMap((item) =>
    SECTIONS.map((section) => {
      const { paragraphs } = item.sections[section];
      return { item, itemName: item.name.written, section, sectionName: SECTION_NAMES[section], paragraphs };
    }),
  ),
);

/** A paragraph with the section it stands in. */
export type ParagraphHere = TextHere & Omit<SectionHere, 'paragraphs'>;

/** Every paragraph of every section. Gathered once for all rules. */
export const paragraphsOf: (reading: Reading) => readonly ParagraphHere[] = oncePer((reading) =>
  sectionsOf(reading).flatMap(({ paragraphs, item, itemName, section, sectionName }) =>
    paragraphs.map(({ text, field: { place } }) => ({ item, itemName, section, sectionName, text, place })),
  ),
);

const EXCERPT = 16;

/** A short piece of text from an offset on, for quoting in a finding. */
export function excerpt(text: string, start: number, length = EXCERPT): string {
  const piece = [...text.slice(start, start + 2 * (length + 1))];
  return piece.length > length ? `${piece.slice(0, length).join('')}…` : piece.join('');
}

/** What is longer is no sentence but data, on which patterns made for sentences would wear themselves out. */
const LONGEST_SENTENCE = 2000;

/** The sentences of a paragraph; a full stop inside brackets or quotation marks parts nothing (brackets of up to 200 characters). */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=。)(?![^（(「]{0,200}[）)」])/).filter(({ length }) => length <= LONGEST_SENTENCE);
}

/** The text with its addresses (URL, mail) struck out: they are spelt as they are. */
export function withoutAddresses(text: string): string {
  return MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, (address) => '/'.repeat(address.length)) : text;
}

const MAY_HOLD_ADDRESS = /:\/\/|www\.|@/;

const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/g;
