import type { Address } from '../../sheet/address';
import type { Font, Line } from '../../sheet/drawing';

/** One printed page as it is to be painted. All lengths are points from the paper's upper left corner. */
export interface PreviewPage {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PreviewCell[];
  readonly edges: readonly PreviewEdge[];
  readonly footer: readonly PreviewLine[];
}

/** A cell that shows something, with the size of its merge. */
export interface PreviewCell extends Box {
  readonly at: Address;
  /** A title row that stands again at the top of a further page. */
  readonly repeated: boolean;
  readonly fill?: string;
  /** As the text is wrapped on the sheet; empty lines are left out. */
  readonly lines: readonly PreviewLine[];
}

export interface PreviewLine {
  readonly text: string;
  /** Where the text begins, has its middle, or ends. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly baseline: number;
  readonly font: Font;
}

export interface PreviewEdge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly line: Line;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
