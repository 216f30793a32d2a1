import type { Address } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { SECTIONS, type Section } from '../../domain/report';
import { sectionRecord, type FormContent } from '../content';
import type { DrawnForm } from '../draw';
import type { IndicatorTable } from '../indicators';
import type { WordingPart } from '../source';
import { align, GAP } from './align';
import { joined, nowRows, oldRows, textAt, type NowRow, type OldRow } from './rows';
import { headingKey, Tracer, type Traced, type TracedRow } from './tracer';
import { lineWidth, withWholeParagraphs } from './whole';

export type { Traced, TracedRow } from './tracer';

/** A form as it stands on its sheet, part by part beside the content that it was compared with. */
export interface Amended {
  /** What the sheet says, ready to be drawn again. */
  readonly content: FormContent;
  readonly sections: Readonly<Record<Section, readonly Traced[]>>;
  readonly rows: readonly TracedRow[];
  readonly notes: readonly Traced[];
  /** Texts that stand in no part of the form: beside it, below it, or between its parts. */
  readonly outside: readonly Outside[];
}

export interface Outside {
  readonly at: Address;
  readonly text: string;
}

/**
 * Reads what stands on the sheet of a form by comparing it with a drawing of the same item, which may be of other texts
 * by now: row by row, whatever was typed over, inserted or deleted. Formats, heights and pictures do not count.
 */
export function amend(drawn: DrawnForm & { readonly content: FormContent }, sheet: Sheet): Amended {
  const { content, drawing } = drawn;
  const columns = drawing.columns.length;
  const [old, now] = [oldRows(drawn), nowRows(sheet, columns)];
  const tracer = new Tracer(content);
  const outside: Outside[] = besideForm(sheet, columns);
  const repeated = new Set(old.filter(isTableHeading).map(({ key }) => key));
  const pairs = align(old.map(compared), now.map(compared), (row) => isFixed(old[row]));
  let left = old.length;
  for (const pair of pairs) {
    const was = pair.old === null ? undefined : old[pair.old];
    const is = pair.now === null ? undefined : now[pair.now];
    const isBelow = left === 0;
    if (was) left -= 1;
    if (was) trace(tracer, was, is);
    if (was && is && isTableHeading(was) && isOfSeveral(is)) repeated.add(is.key);
    if (was && is) outside.push(...besideTable(was, is, pair.now ?? 0));
    const isWhite = is?.key === '' && (is.isGap || was !== undefined);
    if (!is || isWhite || repeated.has(is.key) || (was && was.texts.length > 0)) continue;
    const isHeadingAgain = was !== undefined && repeated.has(was.key);
    if (isBelow || isHeadingAgain ? is.key !== '' : !tracer.insert(is)) outside.push(outsideRow(is, pair.now ?? 0));
  }
  return { ...traced(content, tracer), outside };
}

/** Labels and headings of the form. */
const isFixed = (row: OldRow | undefined): boolean =>
  row?.texts.some(({ source }) => source.kind === 'wording') ?? false;

/** A blank line is none of the form's own white space. */
const compared = ({ key, isGap }: OldRow | NowRow): string => (key === '' && isGap ? GAP : key);

/** A table says its headings again on every page it goes on to. */
const isTableHeading = ({ texts }: OldRow): boolean => texts.some(({ source }) => source.kind === 'heading');

const isOfSeveral = ({ cells }: NowRow): boolean => cells.filter((text) => text !== '').length > 1;

/** Whether a sheet says just what the content does, and nothing besides. */
export function isUnamended(content: FormContent, { content: now, outside }: Amended): boolean {
  return outside.length === 0 && JSON.stringify(plain(content)) === JSON.stringify(plain(now));
}

function trace(tracer: Tracer, was: OldRow, is: NowRow | undefined): void {
  const isAlone = was.texts.length === 1;
  for (const { source, from, to } of was.texts) {
    if (is) tracer.put(source, isAlone ? joined(is.cells) : joined(is.cells, from, to));
    else tracer.goTo(source);
  }
}

/** What stands in the margins beside a row of several cells. */
function besideTable({ texts }: OldRow, { cells }: NowRow, row: number): Outside[] {
  if (texts.length < 2) return [];
  return cells.flatMap((text, column) => {
    const isOwn = texts.some(({ from, to }) => column >= from && column <= to);
    return isOwn || text === '' ? [] : [{ at: { row, column }, text }];
  });
}

function outsideRow({ cells }: NowRow, row: number): Outside {
  const column = Math.max(
    cells.findIndex((text) => text !== ''),
    0,
  );
  return { at: { row, column }, text: joined(cells) };
}

/** What stands to the right of the form's columns. */
function besideForm(sheet: Sheet, columns: number): Outside[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const text = column < columns ? '' : textAt(sheet, row, column);
      return text === '' ? [] : [{ at: { row, column }, text }];
    }),
  );
}

function traced(content: FormContent, tracer: Tracer): Omit<Amended, 'outside'> {
  const sections = sectionRecord((section) =>
    withoutEndBlanks(withWholeParagraphs(tracer.sections[section], content.sections[section], lineWidth(content))),
  );
  const texts = (lines: readonly Traced[]): readonly string[] => lines.map(({ text }) => text.trimEnd());
  const notes = tracer.notes.filter(({ text }) => text.trim() !== '');
  return {
    content: {
      ...content,
      wording: wordingNow(tracer),
      name: tracer.name.join('\n'),
      sections: sectionRecord((section) => texts(sections[section])),
      table: content.table && tableNow(content.table, tracer, texts(notes)),
    },
    sections,
    rows: tracer.rows,
    notes,
  };
}

/** Fixed texts whose rows were deleted are gone. */
function wordingNow({ wording }: Tracer): FormContent['wording'] {
  const text = (part: WordingPart): string => wording.get(part) ?? '';
  return {
    mark: text('mark'),
    title: text('title'),
    prefecture: text('prefecture'),
    own: text('own'),
    name: text('name'),
    severalItems: text('severalItems'),
    ...sectionRecord(text),
  };
}

function tableNow({ groups }: IndicatorTable, tracer: Tracer, notes: readonly string[]): IndicatorTable {
  const heading = (was: string, group: number, part?: number): string =>
    tracer.headings.get(headingKey(group, part)) ?? was;
  const width = groups.reduce((sum, { parts }) => sum + Math.max(parts.length, 1), 0);
  return {
    groups: groups.map((group, at) => ({
      heading: heading(group.heading, at),
      parts: group.parts.map((part, index) => heading(part, at, index)),
    })),
    rows: tracer.rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? '')),
    notes,
  };
}

/** Blank lines that a box has at its ends are white space of the sheet, unless they were drawn. */
function withoutEndBlanks(lines: readonly Traced[]): readonly Traced[] {
  const isText = ({ index, text }: Traced): boolean => index !== null || text.trim() !== '';
  const first = lines.findIndex(isText);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1);
}

/** White space at the ends of lines, the kind of line ends and the width of figures say nothing. */
function plain({ wording, name, sections, table }: FormContent): unknown {
  const lines = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => text.split(/\r\n|\r|\n/)).map((line) => line.trimEnd());
  return {
    wording: Object.entries(wording)
      .map(([part, text]) => [part, text.trimEnd()])
      .sort(),
    name: lines([name.trim()]),
    sections: SECTIONS.map((section) => lines(sections[section])),
    table: table && {
      groups: table.groups,
      rows: table.rows.map((row) =>
        row.map((cell, column) => lines([column === 0 ? cell : cell.normalize('NFKC').trim()])),
      ),
      notes: lines(table.notes),
    },
  };
}
