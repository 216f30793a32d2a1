import {
  MAX_CELLS,
  MAX_CHARACTERS,
  MAX_LINES,
  MAX_MERGED_CELLS,
  MAX_PLACES,
  MAX_SHARING_CELLS,
  MAX_SHEETS,
} from '../package/limits';
import { PackageFault } from '../package/refusals';

/** What the sheets of a workbook may hold together (package/limits.ts). */
export interface Amounts {
  sheets: number;
  cells: number;
  places: number;
  characters: number;
  lines: number;
  mergedCells: number;
  sharingCells: number;
}

/** How much a workbook may still hold, over all its sheets. */
export class Budget {
  private readonly left: Amounts = {
    sheets: MAX_SHEETS,
    cells: MAX_CELLS,
    places: MAX_PLACES,
    characters: MAX_CHARACTERS,
    lines: MAX_LINES,
    mergedCells: MAX_MERGED_CELLS,
    sharingCells: MAX_SHARING_CELLS,
  };

  /** Throws PackageFault 'too-large' when the workbook goes over the limits. */
  spend(what: keyof Amounts, amount: number): void {
    this.left[what] -= amount;
    if (this.left[what] < 0) throw new PackageFault('too-large');
  }

  /** The same for a cell, of which there are most: the places it takes in its row, and what its texts come to. */
  spendCell(places: number, characters: number): void {
    const { left } = this;
    left.cells -= 1;
    left.places -= places;
    left.characters -= characters;
    if (left.cells < 0 || left.places < 0 || left.characters < 0) throw new PackageFault('too-large');
  }

  /** Whether so much may still be spent. */
  has(what: keyof Amounts, amount: number): boolean {
    return this.left[what] >= amount;
  }
}
