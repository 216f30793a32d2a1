import { MAX_COLUMNS, MAX_ROWS, type Address, type Area } from '../../../sheet/address';
import type { Cell, Sheet } from '../../../sheet/sheet';
import { MAX_FORMULA, MAX_MERGED_CELLS } from '../package/limits';
import { PackageFault } from '../package/refusals';
import { XmlScanner } from '../xml/scanner';
import type { Budget } from './budget';
import { cellOf, type RawCell, type ValueContext } from './cell';
import type { CellFormats } from './formats';
import { parseArea, parseReference } from './reference';
import { sharedFormula } from './formula';
import { HiddenLines } from './hidden';
import { boundMerges } from './merges';
import { readRichText } from './strings';
import { isTrue } from './workbook';

/** What cells refer to: shared strings and number formats, by their places. */
export interface SheetContext extends ValueContext {
  readonly formats: CellFormats;
  readonly budget: Budget;
}

/** What a worksheet part holds; the rest of Sheet is the workbook's to say. */
export type SheetContent = Pick<Sheet, 'rows' | 'merges' | 'rowHeights' | 'hiddenRows' | 'hiddenColumns'>;

type Row = (Cell | undefined)[];

/** Rows without cells share one array: a single cell in the last row makes a million of them. */
const EMPTY_ROW: Row = [];

/** How much longer it takes to take a shared formula apart than to copy it, and how much more memory. */
const TAKING_APART = 100;

/**
 * Reads a worksheet part. Throws PackageFault: broken markup or more than the limits allow.
 * @param wanted the rows whose cells are asked for; all of them if it is left out
 */
export function readWorksheet(xml: string, context: SheetContext, wanted?: ReadonlySet<number>): SheetContent {
  const reader = new WorksheetReader(new XmlScanner(xml), context, wanted);
  return reader.read();
}

class WorksheetReader {
  private readonly rows: Row[] = [];
  private readonly merges: Area[] = [];
  private readonly rowHeights = new Map<number, number>();
  private readonly hidden: HiddenLines;
  private readonly sharedFormulas = new Map<
    string,
    { cost: number; readonly length: number; readonly at: (to: Address) => string }
  >();
  /** Where the scanner is: buttons and pictures have elements called row and col as well. */
  private section: 'sheetData' | 'cols' | undefined;
  /** Where the next row and cell stand if they do not say so themselves. */
  private row = -1;
  private column = -1;

  constructor(
    private readonly scan: XmlScanner,
    private readonly context: SheetContext,
    private readonly wanted: ReadonlySet<number> | undefined,
  ) {
    this.hidden = new HiddenLines(context.budget);
  }

  read(): SheetContent {
    const { scan } = this;
    while (scan.next()) {
      if (scan.name === 'sheetData' || scan.name === 'cols') this.section = scan.opens ? scan.name : undefined;
      else if (scan.opens) this.readElement();
    }
    const { rows, rowHeights, hidden } = this;
    const merges = boundMerges(this.merges, rows, this.context.budget);
    return { rows, merges, rowHeights, hiddenRows: hidden.rowsOf(rows.length), hiddenColumns: hidden.columns };
  }

  private readElement(): void {
    const { name } = this.scan;
    if (name === 'mergeCell') this.readMerge();
    else if (this.section === 'sheetData' && name === 'c') this.readCell();
    else if (this.section === 'sheetData' && name === 'row') this.readRow();
    else if (this.section === 'cols' && name === 'col') this.hidden.readColumn(this.scan);
    else if (name === 'sheetFormatPr') this.hidden.readDefaults(this.scan);
  }

  private readRow(): void {
    const { scan } = this;
    const stated = Number(scan.attribute('r'));
    this.row = stated >= 1 && stated <= MAX_ROWS ? stated - 1 : this.row + 1;
    this.column = -1;
    const height = Number(scan.attribute('ht'));
    if (this.row >= MAX_ROWS) throw new PackageFault('broken');
    if (height > 0 && isTrue(scan.attribute('customHeight'))) {
      this.context.budget.spend('lines', 1);
      this.rowHeights.set(this.row, height);
    }
    this.hidden.readRow(scan, this.row);
  }

  private readMerge(): void {
    const merge = parseArea(this.scan.attribute('ref') ?? '');
    if (merge && this.merges.push(merge) > MAX_MERGED_CELLS) throw new PackageFault('too-large');
  }

  private readCell(): void {
    const { scan, context } = this;
    const at = this.addressOf(scan.attribute('r'));
    this.column = at.column;
    const format = context.formats.at(Number(scan.attribute('s') ?? 0));
    const content = this.readContent(scan.attribute('t') ?? 'n', at);
    if (this.wanted?.has(at.row) === false) return;
    const cell = cellOf(content, format, context);
    if (cell) this.place(at, cell);
  }

  /** A cell that does not say where it stands follows the one before. */
  private addressOf(reference: string | undefined): Address {
    const at = reference === undefined ? { row: this.row, column: this.column + 1 } : parseReference(reference);
    if (!at || at.row < 0 || at.column >= MAX_COLUMNS) throw new PackageFault('broken');
    return at;
  }

  private readContent(type: string, at: Address): RawCell {
    const { scan } = this;
    let stored: string | undefined;
    let inline: string | undefined;
    let formula: string | undefined;
    while (scan.next() && (scan.opens || scan.name !== 'c')) {
      if (!scan.opens) continue;
      if (scan.name === 'v') stored = scan.text();
      else if (scan.name === 'is') inline = readRichText(scan);
      else if (scan.name === 'f') formula = this.readFormula(at);
      else scan.skip();
    }
    return { type, stored, inline, formula };
  }

  private readFormula(at: Address): string | undefined {
    const { scan } = this;
    const index = scan.attribute('t') === 'shared' ? scan.attribute('si') : undefined;
    const text = scan.text();
    if (text.length > MAX_FORMULA) throw new PackageFault('too-large');
    if (index === undefined) return text === '' ? undefined : text;
    if (text !== '') {
      this.sharedFormulas.set(index, {
        cost: text.length * TAKING_APART,
        length: text.length,
        at: sharedFormula(text, at),
      });
      return text;
    }
    const shared = this.sharedFormulas.get(index);
    if (!shared) return undefined;
    // Taking apart and shifting take their time, also where the cell is not kept in the end.
    this.context.budget.spend('characters', shared.cost);
    this.context.budget.spend('sharingCells', 1);
    shared.cost = shared.length;
    return shared.at(at);
  }

  private place({ row: rowIndex, column }: Address, cell: Cell): void {
    const { rows } = this;
    const { budget } = this.context;
    if (rows.length <= rowIndex) budget.spend('places', rowIndex + 1 - rows.length);
    while (rows.length <= rowIndex) rows.push(EMPTY_ROW);
    let row = rows[rowIndex];
    if (row === undefined || row === EMPTY_ROW) row = rows[rowIndex] = [];
    budget.spendCell(Math.max(0, column + 1 - row.length), charactersOf(cell));
    while (row.length < column) row.push(undefined);
    row[column] = cell;
  }
}

/** What a cell's texts come to: those who check them go through each. A text is shown as it is. */
function charactersOf({ value, shown, formula = '' }: Cell): number {
  return shown.length + formula.length + (value === null ? 0 : 1);
}
