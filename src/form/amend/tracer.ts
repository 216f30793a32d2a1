import { SECTIONS, isSection, type Section } from '../../domain/report';
import { sectionRecord, type FormContent } from '../content';
import type { Source, WordingPart } from '../source';
import { joined, type NowRow } from './rows';

/** A line of a form as it stands now: a paragraph or a note. */
export interface Traced {
  /** Its place in the content the form was drawn from; null for one that was inserted. */
  readonly index: number | null;
  readonly text: string;
}

/** A row of the indicator table as it stands now. */
export interface TracedRow {
  readonly index: number | null;
  readonly cells: readonly string[];
}

/** The part of a form that inserted rows belong to. */
type Part = Section | 'table' | 'notes' | 'elsewhere';

/** Collects what stands on a sheet, row by row, into the parts of a form. */
export class Tracer {
  readonly sections = sectionRecord((): Traced[] => []);
  readonly rows: TracedRow[] = [];
  readonly notes: Traced[] = [];
  readonly name: string[] = [];
  readonly wording = new Map<WordingPart, string>();
  readonly headings = new Map<string, string>();
  private part: Part = 'elsewhere';

  constructor(private readonly content: FormContent) {}

  /** From here on, rows that were inserted belong to the part that a source is of. */
  goTo(source: Source): void {
    this.part = partOf(source);
  }

  /** A text that stands where a source was drawn. */
  put(source: Source, text: string): void {
    this.goTo(source);
    switch (source.kind) {
      case 'wording':
        return void this.wording.set(source.part, `${this.wording.get(source.part) ?? ''}${text}`);
      case 'name':
        return void (this.name[source.line] = `${this.name[source.line] ?? ''}${text}`);
      case 'paragraph':
        return this.putLine(this.sections[source.section], this.isThere(source) ? source.index : null, text);
      case 'note':
        return this.putLine(this.notes, source.index, text);
      case 'heading':
        return void this.headings.set(headingKey(source.group, source.part), text);
      case 'figure':
        return this.putFigure(source.row, source.column, text);
    }
  }

  /** A row that was not drawn; false where it belongs to no part of the form. */
  insert(row: NowRow): boolean {
    const text = joined(row.cells);
    const { part } = this;
    if (part === 'table' && row.cells.filter((cell) => cell !== '').length > 1) {
      this.rows.push({ index: null, cells: withMargins(row.cells) });
    } else if (part === 'table' || part === 'notes') {
      if (text !== '') this.notes.push({ index: null, text });
    } else if (part !== 'elsewhere') {
      this.sections[part].push({ index: null, text });
    }
    return part !== 'elsewhere' || text === '';
  }

  /** A long paragraph stands in several rows, which joined give it back. */
  private putLine(lines: Traced[], index: number | null, text: string): void {
    const last = lines.at(-1);
    if (last !== undefined && index !== null && last.index === index)
      lines.splice(-1, 1, { index, text: `${last.text}${text}` });
    else lines.push({ index, text });
  }

  private putFigure(row: number, column: number, text: string): void {
    const known = this.rows.findLastIndex(({ index }) => index === row);
    const cells = [...(this.rows[known]?.cells ?? [])];
    cells[column] = `${cells[column] ?? ''}${text}`;
    if (known < 0) this.rows.push({ index: row, cells });
    else this.rows.splice(known, 1, { index: row, cells });
  }

  /** A blank box was drawn for a paragraph that is not there. */
  private isThere({ section, index }: Extract<Source, { kind: 'paragraph' }>): boolean {
    return this.content.sections[section][index] !== undefined;
  }
}

/** The cells of the table's columns; what stands in a margin belongs to the column next to it. */
function withMargins(cells: readonly string[]): readonly string[] {
  const last = cells.length - 1;
  return [joined(cells, 0, 1), ...cells.slice(2, last - 1), joined(cells, last - 1, last)];
}

/** A heading of the indicator table. */
export const headingKey = (group: number, part: number | undefined): string => `${group} ${part ?? ''}`;

function partOf(source: Source): Part {
  switch (source.kind) {
    case 'paragraph':
      return source.section;
    case 'note':
      return 'notes';
    case 'figure':
    case 'heading':
      return 'table';
    case 'wording':
      return isSection(source.part)
        ? (SECTIONS.find((section) => section === source.part) ?? 'elsewhere')
        : 'elsewhere';
    case 'name':
      return 'elsewhere';
  }
}
