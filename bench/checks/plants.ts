import type { Field, Place } from '../../src/domain/field';
import { SECTIONS, type Item, type Section } from '../../src/domain/report';
import { a1 } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/sheet';
import { cellOf, type Content } from './clean/cells';
import { cellIn, textAt, withCell } from './edit';
import type { Book, Planted } from './kind';
import type { Random } from './random';

/** A cell that holds text of a section. */
export interface TextCell {
  readonly place: Place;
  readonly text: string;
  readonly item: Item;
  readonly section: Section;
}

/** The cells that hold the texts of the items, each once. */
export function textCells({ reading, sheets }: Book, sections: readonly Section[] = SECTIONS): readonly TextCell[] {
  const cells = reading.report.items.flatMap((item) =>
    sections.flatMap((section) =>
      item.sections[section].paragraphs.map(({ field: { place } }) => ({ place, item, section })),
    ),
  );
  const byPlace = new Map(cells.map((cell) => [keyOf(cell.place), cell]));
  return [...byPlace.values()].map((cell) => ({ ...cell, text: textAt(sheets, cell.place) }));
}

/** A place as one string. */
export const keyOf = ({ sheet, at }: Place): string => `${sheet}\n${at.row}\n${at.column}`;

/** A place for people. */
export const shown = ({ sheet, at }: Place): string => `${sheet}!${a1(at)}`;

/** What stands in place of a match, or null where this one cannot be made wrong. */
export type Change = (match: RegExpMatchArray, cell: TextCell, random: Random) => string | null;

/** How one occurrence in a text is changed. */
export interface InText {
  readonly pattern: RegExp;
  readonly to: Change;
  readonly sections?: readonly Section[];
  /** Other cells that the text disagrees with afterwards. */
  readonly also?: (cell: TextCell, book: Book) => readonly Place[];
  /** Only in workbooks made up for the bench, whose texts and tables agree in all figures. */
  readonly madeOnly?: true;
}

/** Changes one occurrence, by chance, in the texts of the items. */
export function inText({ pattern, to, sections, also, madeOnly }: InText) {
  return (book: Book, random: Random): Planted | null => {
    if (madeOnly && !book.made) return null;
    const matches = textCells(book, sections).flatMap((cell) =>
      Array.from(cell.text.matchAll(pattern), (match) => ({ cell, match })),
    );
    for (const { cell, match } of random.shuffle(matches)) {
      const other = to(match, cell, random);
      if (other === null || other === match[0]) continue;
      const text = cell.text.slice(0, match.index) + other + cell.text.slice((match.index ?? 0) + match[0].length);
      const planted = put(book, cell.place, text, also?.(cell, book));
      return { ...planted, what: `${shown(cell.place)} 「${match[0]}」→「${other}」` };
    }
    return null;
  };
}

/** Another content in one cell. */
export function put(book: Book, place: Place, content: Content, also: readonly Place[] = []): Planted {
  return putCell(book, place, cellOf(content), also);
}

/** Another cell in one place. */
export function putCell({ sheets }: Book, place: Place, cell: Cell | undefined, also: readonly Place[] = []): Planted {
  const before = textAt(sheets, place);
  return {
    sheets: withCell(sheets, place, cell),
    at: [place, ...also],
    what: `${shown(place)} 「${before.slice(0, 40)}」→「${(cell?.shown ?? '').slice(0, 40)}」`,
  };
}

/** A field of a record that may be changed, and the places it then disagrees with. */
export interface Candidate {
  readonly field: Field<unknown>;
  readonly also?: readonly Place[];
}

/** How one of several fields is changed: the new content, or null where it cannot be made wrong. */
export interface InField<C extends Candidate> {
  readonly among: (book: Book, random: Random) => readonly C[];
  readonly to: (candidate: C, random: Random, book: Book) => Content;
  readonly madeOnly?: true;
}

/** Changes the cell of one field, by chance. Fields whose cell stands in no table of their own are left out. */
export function inField<C extends Candidate>({ among, to, madeOnly }: InField<C>) {
  return (book: Book, random: Random): Planted | null => {
    if (madeOnly && !book.made) return null;
    for (const candidate of random.shuffle(among(book, random).filter(({ field }) => field.present))) {
      const other = to(candidate, random, book);
      const { place } = candidate.field;
      if (other === null || cellOf(other)?.shown === textAt(book.sheets, place)) continue;
      return put(book, place, other, candidate.also);
    }
    return null;
  };
}

/** Empties the cell of one field, by chance. */
export function blanked(among: (book: Book, random: Random) => readonly Candidate[]) {
  return (book: Book, random: Random): Planted | null => {
    const filled = among(book, random).filter(({ field }) => field.present && field.written !== '');
    const [candidate] = random.shuffle(filled);
    return candidate ? putCell(book, candidate.field.place, undefined, candidate.also) : null;
  };
}

/** The cell that a field was read from. */
export const cellOfField = ({ sheets }: Book, { place }: Field<unknown>): Cell | undefined => cellIn(sheets, place);
