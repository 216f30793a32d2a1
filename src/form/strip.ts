import type { Section } from '../domain/report';
import { rowHeight } from '../text/fit';
import type { Source } from './source';
import type { Edges, Look } from './style';

/** A cell, or merged cells, of one row: columns from and to, both inside, and the lines of its own around it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly look: Look;
  readonly edges: Edges;
  /** What of the form's content it shows; none for what only repeats it. */
  readonly source?: Source;
  /** It takes in the same columns of the row below as well. */
  readonly takesNextRow?: true;
}

/** A frame around rows: a section's label, or its text. */
export type Box = { readonly of: Section | 'name'; readonly part: 'label' | 'content' };

export function isSameBox(a: Box | null, b: Box | null): boolean {
  return a?.of === b?.of && a?.part === b?.part;
}

interface Placing {
  /** The box it stands in, or null outside of all. Strips of one box follow each other. */
  readonly box: Box | null;
  /** Never the last on its page. */
  readonly keepWithNext: boolean;
}

/** A row of the sheet whose height is settled. Points. */
export interface FixedRow extends Placing {
  readonly kind: 'row';
  readonly height: number;
  readonly spans: readonly Span[];
  /** Rows set once more above this one where it begins a page: a table's header. */
  readonly repeated?: readonly FixedRow[];
}

/** A text across the columns given that may go on in further rows and on further pages, parted between its lines. */
export interface FlowingText extends Placing {
  readonly kind: 'text';
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly look: Look;
  readonly source: Source;
}

/** White space, left out where a page begins or ends. Points. */
export interface Space extends Placing {
  readonly kind: 'space';
  readonly height: number;
}

/** What a form is made of, from top to bottom. */
export type Strip = FixedRow | FlowingText | Space;

/** A row with its place: whether a new page begins below it. */
export interface PlacedRow {
  readonly height: number;
  readonly spans: readonly Span[];
  readonly box: Box | null;
  readonly lastOfPage: boolean;
}

export const NO_EDGES: Edges = { top: false, right: false, bottom: false, left: false };
export const ALL_EDGES: Edges = { top: true, right: true, bottom: true, left: true };

/** The row that holds a number of a text's lines. */
export function textRow(text: FlowingText, lines: readonly string[]): FixedRow {
  const { from, to, look, box, source } = text;
  return {
    kind: 'row',
    height: rowHeight(lines.length, look.size),
    spans: [{ from, to, text: lines.join(''), look, edges: NO_EDGES, source }],
    box,
    keepWithNext: false,
  };
}

/** The same span as a repetition of what stands elsewhere. */
export function withoutSource({ source: _, ...span }: Span): Span {
  return span;
}
