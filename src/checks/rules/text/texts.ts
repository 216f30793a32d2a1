import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
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

/** Every section of every item, in the order of the form. */
export function* sectionsOf({ report }: Reading): Generator<SectionHere> {
  for (const item of report.items) {
    for (const section of SECTIONS) {
      const { paragraphs } = item.sections[section];
      yield { item, itemName: item.name.written, section, sectionName: SECTION_NAMES[section], paragraphs };
    }
  }
}

/** Every paragraph of every section. */
export function* paragraphsOf(reading: Reading): Generator<TextHere & Omit<SectionHere, 'paragraphs'>> {
  for (const { paragraphs, ...section } of sectionsOf(reading)) {
    for (const { text, field } of paragraphs) yield { ...section, text, place: field.place };
  }
}

const EXCERPT = 16;

/** A short piece of text from an offset on, for quoting in a finding. */
export function excerpt(text: string, start: number, length = EXCERPT): string {
  const piece = [...text.slice(start, start + 2 * (length + 1))];
  return piece.length > length ? `${piece.slice(0, length).join('')}…` : piece.join('');
}

/** The sentences of a paragraph; a full stop inside brackets or quotation marks parts nothing (brackets of up to 200 characters). */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=。)(?![^（(「]{0,200}[）)」])/);
}

/** The text with its addresses (URL, mail) struck out: they are spelt as they are. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => '/'.repeat(address.length));
}

const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/g;
