import type { Address, Area } from '../../../src/sheet/address';
import type { BookLink } from './book';
import { Grid } from './grid';
import { LONGEST_REFERENCE, LONGEST_TIP, MOST_LINKS } from './limits';
import { refused } from './refused';

const LOCATION = 'Range.hyperlink';

/** The links of a sheet's cells (excel-rules: link-count, link-reference). */
export class Links {
  private cells = new Grid<Omit<BookLink, 'at'>>();
  private count = 0;

  set({ row, column }: Address, link: Omit<BookLink, 'at'>): void {
    const isTooLong = link.reference.length > LONGEST_REFERENCE || (link.screenTip?.length ?? 0) > LONGEST_TIP;
    if (link.reference === '' || isTooLong) throw refused('InvalidArgument', LOCATION);
    if (!this.cells.get(row, column)) this.count += 1;
    if (this.count > MOST_LINKS) throw refused('GeneralException', LOCATION);
    this.cells.set(row, column, link);
  }

  clear(area: Area): void {
    this.cells.clear(area);
    this.count = [...this.cells.entries()].length;
  }

  all(): readonly BookLink[] {
    const found = [...this.cells.entries()].map(([at, link]) => ({ at, ...link }));
    return found.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  }

  copy(): Links {
    const copy = new Links();
    copy.cells = this.cells.copy();
    copy.count = this.count;
    return copy;
  }
}
