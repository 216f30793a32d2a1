import type { Place } from '../../domain/field';
import { readRating } from '../../domain/notation';
import { SECTION_NAMES, type Item, type Paragraph, type Section } from '../../domain/report';
import type { Traced } from '../../form/amend';
import { ratingLine } from '../../form/rating';
import { a1 } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { cellOn, isFree, typed } from '../typing';
import { NOTHING, RATING_PART, together, type Carried } from './change';

/** The edits that bring a section of the input to what its form says, a cell each. */
export function sectionCarried(
  sheets: readonly Sheet[],
  item: Item,
  section: Section,
  lines: readonly Traced[],
): Carried {
  const part = SECTION_NAMES[section];
  if (section !== 'evaluation' || ratingLine(item) === null) return textCarried(sheets, item, section, lines);
  const own = lines.filter(({ index }) => index !== 0);
  const shifted = own.map(({ index, text }) => ({ index: index === null ? null : index - 1, text }));
  const first = lines.find(({ index }) => index === 0)?.text ?? '';
  return together([ratingCarried(sheets, item, first, part), textCarried(sheets, item, section, shifted)]);
}

/** The rating that stands first in 自己評価 comes from 評価区分, not from the text. */
function ratingCarried(sheets: readonly Sheet[], item: Item, text: string, part: string): Carried {
  const before = ratingLine(item) ?? '';
  if (text.trimEnd() === before) return NOTHING;
  const rating = text.trim().replace(/^「(.*)」$/, '$1');
  if (rating !== '' && readRating(rating) === null) return { carries: [], left: [{ part, text, why: 'rating' }] };
  const edit = typed(sheets, item.rating.place, rating);
  return { carries: edit ? [{ part: RATING_PART, before, after: text, edit }] : [], left: [] };
}

/** The paragraphs that one cell of the input holds, and the lines that stand for them now. */
interface CellOfText {
  readonly place: Place;
  readonly paragraphs: Paragraph[];
  readonly lines: Traced[];
}

function textCarried(sheets: readonly Sheet[], item: Item, section: Section, lines: readonly Traced[]): Carried {
  const { paragraphs, field } = item.sections[section];
  const cells = cellsOf(paragraphs, lines);
  if (cells.length > 0) return together(cells.map((cell) => cellCarried(sheets, section, cell)));
  const text = lines.map((line) => line.text.trimEnd()).join('\n');
  if (text.trim() === '') return NOTHING;
  const part = SECTION_NAMES[section];
  if (!field.present || !isFree(sheets, field.place)) return { carries: [], left: [{ part, text, why: 'noCell' }] };
  const edit = typed(sheets, field.place, text);
  return edit ? { carries: [{ part, before: '', after: text, edit }], left: [] } : NOTHING;
}

/** Inserted lines go to the cell of the line above them, at the top to the first one. */
function cellsOf(paragraphs: readonly Paragraph[], lines: readonly Traced[]): readonly CellOfText[] {
  const cells = new Map<string, CellOfText>();
  const cellOf = ({ field: { place } }: Paragraph): CellOfText => {
    const key = `${place.sheet}!${a1(place.at)}`;
    const known = cells.get(key) ?? { place, paragraphs: [], lines: [] };
    cells.set(key, known);
    return known;
  };
  for (const paragraph of paragraphs) cellOf(paragraph).paragraphs.push(paragraph);
  let current = [...cells.values()][0];
  for (const line of lines) {
    const paragraph = line.index === null ? undefined : paragraphs[line.index];
    if (paragraph) current = cellOf(paragraph);
    current?.lines.push(line);
  }
  return [...cells.values()];
}

function cellCarried(sheets: readonly Sheet[], section: Section, { place, paragraphs, lines }: CellOfText): Carried {
  const part = SECTION_NAMES[section];
  const before = paragraphs.map(({ text }) => text);
  const after = lines.flatMap(({ text }) => text.split('\n')).map((text) => text.trimEnd());
  if (before.join('\n') === after.join('\n')) return NOTHING;
  const left = (why: 'formula' | 'joined'): Carried => ({ carries: [], left: [{ part, text: after.join('\n'), why }] });
  const cell = cellOn(sheets, place);
  if (cell?.formula !== undefined) return left('formula');
  const own = (cell?.shown ?? '').split(/\r\n|\r|\n/);
  const from = own.findIndex((_, at) => before.every((text, index) => own[at + index]?.trimEnd() === text));
  if (from < 0) return left('joined');
  const whole = [...own.slice(0, from), ...after, ...own.slice(from + before.length)];
  const edit = typed(sheets, place, whole.join('\n'));
  return edit ? { carries: [{ part, before: before.join('\n'), after: after.join('\n'), edit }], left: [] } : NOTHING;
}
