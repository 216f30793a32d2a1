import type { Code } from '../../src/checks/registry';
import type { Place } from '../../src/domain/field';
import type { Finding } from '../../src/domain/finding';
import type { Reading } from '../../src/domain/reading';
import type { Sheet } from '../../src/sheet/sheet';
import type { Random } from './random';

/** A clean workbook with what is read in it, and what the checks say of it as it stands. */
export interface Book {
  readonly name: string;
  /** Made up for the bench: its texts and its tables agree in all figures. */
  readonly made: boolean;
  readonly sheets: readonly Sheet[];
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** A workbook with one mistake in it. */
export interface Planted {
  readonly sheets: readonly Sheet[];
  /** The planted cell, and the cells that it disagrees with: a finding must point at one of them. null: the workbook as a whole. */
  readonly at: readonly (Place | null)[];
  /** What was changed, for the list of what was missed. */
  readonly what: string;
  /** Where a cell of the clean workbook stands now, if rows moved. */
  readonly moved?: (place: Place) => Place;
}

export type Topic =
  | '表と見出し'
  | '名称'
  | '年度と日付'
  | '数の照合'
  | '割合'
  | '指標'
  | '評価'
  | '文章'
  | '昨年度'
  | '計画とそのほかの表';

/** A kind of mistake, and what counts as finding it. */
export interface Kind {
  readonly name: string;
  readonly topic: Topic;
  /** The rules whose finding at the named cells counts; none: no rule yet. */
  readonly rules: readonly Code[];
  /** Rules whose findings, wherever they point, follow from the mistake. */
  readonly follows: readonly Code[];
  /** Plants one in a random place, or null where this workbook gives no room for it. */
  readonly plant: (book: Book, random: Random) => Planted | null;
}

/** A list of kinds of one topic. */
export type KindsOf = readonly Omit<Kind, 'topic'>[];

/** The kinds of a topic. */
export const topic = (name: Topic, kinds: KindsOf): readonly Kind[] => kinds.map((kind) => ({ ...kind, topic: name }));
