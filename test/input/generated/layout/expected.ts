import { a1, type Address } from '../../../../src/sheet/address';
import type { ExpectedRecord, ExpectedTable, ExpectedValue } from '../../layouts/fixture';
import type { Value } from '../report/value';
import type { Canvas } from './canvas';

/** What a layout gives reason to expect, gathered while it is drawn. */
export interface Expected {
  readonly tables: ExpectedTable[];
  readonly observations: string[];
  /** Cells outside of all tables that are no decoy: titles and notes. */
  readonly besides: string[];
}

export const nothingExpected = (): Expected => ({ tables: [], observations: [], besides: [] });

/** A value that stands in a cell. */
export const standing = ({ cell, means }: Value, canvas: Canvas, at: Address): ExpectedValue => ({
  written: cell?.shown ?? '',
  cell: cell ? canvas.cell(at) : null,
  value: means,
});

/** A value that is read from wherever it stands. */
export const somewhere = (means: string | null): ExpectedValue => ({ written: null, cell: null, value: means });

/** A text of an item: each of its lines is a paragraph of its own. */
export function paragraphs({ cell, means }: Value, canvas: Canvas, at: Address): readonly ExpectedValue[] {
  if (!cell || means === null) return [{ written: '', cell: null, value: null }];
  return cell.shown.split('\n').map((line) => ({ written: line, cell: `${canvas.name}!${a1(at)}`, value: line }));
}

export type ExpectedRecords = readonly ExpectedRecord[];
