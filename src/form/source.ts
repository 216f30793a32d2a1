import type { Section } from '../domain/report';

/** A fixed text of the form, or one made of 基本情報. A section's own part is its label or heading. */
export type WordingPart = 'mark' | 'title' | 'prefecture' | 'own' | 'name' | 'severalItems' | Section;

/** Which part of a form's content a text on the sheet shows. All indices count from 0. */
export type Source =
  | { readonly kind: 'wording'; readonly part: WordingPart }
  /** A line of 項目名. */
  | { readonly kind: 'name'; readonly line: number }
  | { readonly kind: 'paragraph'; readonly section: Section; readonly index: number }
  /** Of the indicator table: a group's heading, or with `part` a heading under it. */
  | { readonly kind: 'heading'; readonly group: number; readonly part?: number }
  | { readonly kind: 'figure'; readonly row: number; readonly column: number }
  | { readonly kind: 'note'; readonly index: number };

/** A text as it stands on the drawn sheet. A long paragraph stands in several rows, which joined give it back. */
export interface DrawnText {
  readonly row: number;
  /** First and last column. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly source: Source;
}
