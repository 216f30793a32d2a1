import { MAX_CELLS, MAX_PLACES } from '../package/limits';
import { PackageFault } from '../package/refusals';

/** How many cells a workbook may still hold, over all its sheets. */
export class Budget {
  private cells = MAX_CELLS;
  private places = MAX_PLACES;

  /** Throws PackageFault 'too-large' when the workbook goes over the limits. */
  spend(cells: number, places: number): void {
    this.cells -= cells;
    this.places -= places;
    if (this.cells < 0 || this.places < 0) throw new PackageFault('too-large');
  }
}
