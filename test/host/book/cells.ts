import type { Address } from '../../../src/sheet/address';
import type { BookCell } from './book';
import type { Contents } from './contents';
import { Grid } from './grid';
import type { Styles } from './styles';

/** A cell as it is now. */
export function cellOf(contents: Contents, styles: Styles, row: number, column: number): BookCell {
  const content = contents.get(row, column);
  const cell = { value: contents.value(row, column), style: styles.at(row, column) };
  return content && 'formula' in content ? { ...cell, formula: content.formula } : cell;
}

/** The cells that hold something or have a style of their own, row by row. */
export function* cellsOf(
  contents: Contents,
  styles: Styles,
): Generator<Address & { readonly cell: BookCell }, void, void> {
  const there = new Grid<Address>();
  for (const at of contents.all()) there.set(at.row, at.column, at);
  for (const [at] of styles.cells()) there.set(at.row, at.column, at);
  const places = [...there.entries()].map(([at]) => at).sort((a, b) => a.row - b.row || a.column - b.column);
  for (const at of places) yield { ...at, cell: cellOf(contents, styles, at.row, at.column) };
}
