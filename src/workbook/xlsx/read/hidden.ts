import { MAX_COLUMNS } from '../../../sheet/address';
import type { XmlScanner } from '../xml/scanner';
import type { Budget } from './budget';
import { isTrue } from './workbook';

/** Which rows and columns of a sheet nobody sees: those that say so, those without a height or width, and by default. */
export class HiddenLines {
  readonly columns = new Set<number>();
  private readonly rows = new Set<number>();
  /** Rows that stand in the part, where all others are hidden. */
  private standing: Set<number> | undefined;

  constructor(private readonly budget: Budget) {}

  /** The scanner stands on <sheetFormatPr>: zeroHeight hides every row that is not there (ECMA-376 part 1, 18.3.1.81). */
  readDefaults(scan: XmlScanner): void {
    if (isTrue(scan.attribute('zeroHeight'))) this.standing = new Set();
  }

  /** The scanner stands on a <row>. */
  readRow(scan: XmlScanner, row: number): void {
    if (this.standing) {
      this.budget.spend('lines', 1);
      this.standing.add(row);
    }
    if (!isTrue(scan.attribute('hidden')) && !isNought(scan.attribute('ht'))) return;
    this.budget.spend('lines', 1);
    this.rows.add(row);
  }

  /** The scanner stands on a <col>. */
  readColumn(scan: XmlScanner): void {
    if (!isTrue(scan.attribute('hidden')) && !isNought(scan.attribute('width'))) return;
    const last = Math.min(Number(scan.attribute('max')), MAX_COLUMNS);
    for (let number = Math.max(1, Number(scan.attribute('min'))); number <= last; number++) {
      if (this.columns.has(number - 1)) return;
      this.budget.spend('lines', 1);
      this.columns.add(number - 1);
    }
  }

  /** The hidden rows; of those that are not there, the ones before the end of what the sheet holds. */
  rowsOf(length: number): ReadonlySet<number> {
    const { standing } = this;
    if (!standing) return this.rows;
    for (let row = 0; row < length; row++) {
      if (standing.has(row)) continue;
      this.budget.spend('lines', 1);
      this.rows.add(row);
    }
    return new Set([...this.rows].sort((a, b) => a - b));
  }
}

function isNought(length: string | undefined): boolean {
  return length !== undefined && length.trim() !== '' && Number(length) === 0;
}
