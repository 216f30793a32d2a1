import { readRating } from '../../../domain/notation';
import type { SectionText } from '../../../domain/report';
import { fold } from '../../../text/fold';

/** How a text stands to last year's. */
export type Sameness = 'same' | 'yearsOnly';

/** A shorter text is a phrase that may stand every year. */
const SHORTEST_SECTION = 40;
const SHORTEST_PARAGRAPH = 30;

/** Years as they are written in a folded text. */
const YEAR =
  /(?:令和|平成|昭和|[RHS])(?:元|\d{1,2})(?:\((?:19|20)\d{2}\))?年?度?(?:\((?:19|20)\d{2}年?度?\))?|(?<!\d)(?:19|20)\d{2}年度?(?:\((?:令和|平成|[RH])(?:元|\d{1,2})年?度?\))?/g;

/** A text as letters alone, however it is broken into lines. */
const lettersOf = (text: string): string => fold(text).replace(/[。、,.・]/g, '');
const withoutYears = (letters: string): string => letters.replace(YEAR, '#');

/** How a section stands to that of last year; null where it is another, or too short to tell. A rating above it counts on neither side. */
export function sectionSameness(now: SectionText, then: SectionText): Sameness | null {
  return sameness(sectionLetters(now), sectionLetters(then));
}

/** How a paragraph stands to one or some of last year's section, whatever pages or rows part them there. */
export function paragraphSameness(text: string, then: SectionText): Sameness | null {
  if (!hasTellingFigures(text)) return null;
  const [letters, before] = [lettersOf(text), sectionLetters(then)];
  if (letters.length < SHORTEST_PARAGRAPH) return null;
  if (before.includes(letters)) return 'same';
  return withoutYears(before).includes(withoutYears(letters)) ? 'yearsOnly' : null;
}

function sameness(now: string, then: string): Sameness | null {
  if (withoutYears(now).length < SHORTEST_SECTION) return null;
  if (now === then) return 'same';
  return withoutYears(now) === withoutYears(then) ? 'yearsOnly' : null;
}

function sectionLetters({ paragraphs }: SectionText): string {
  const [first, ...rest] = paragraphs.map(({ text }) => text);
  const texts = first === undefined || readRating(first) !== null ? rest : [first, ...rest];
  return lettersOf(texts.join(''));
}

/** Figures that hardly ever stay the same: shares, decimals, counts of a hundred and more. */
const TELLING = /\d+\.\d+|\d%|(?<![\d.])\d{3,}(?=[人名回件部冊床円点])/g;
const FIGURE = /\d+(?:\.\d+)?(?=[%点人名回件市町村かケヶ箇圏団事施床部冊円])/g;

/** Whether a text holds at least two figures, one of them of a kind that changes from year to year. */
function hasTellingFigures(text: string): boolean {
  const plain = withoutYears(fold(text).replaceAll(',', ''));
  return (plain.match(TELLING) ?? []).length > 0 && (plain.match(FIGURE) ?? []).length > 1;
}
