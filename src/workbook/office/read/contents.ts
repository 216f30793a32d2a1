import type { Area } from '../../../sheet/address';
import type { Cell, Sheet } from '../../../sheet/sheet';
import { codeOf } from '../refusals';
import type { Batches } from '../session';
import { batchesOf, tilesOf, type Block } from './blocks';
import { rowsOf } from './cells';
import { areasOf } from './merges';
import type { SheetHead, SheetSize } from './sheets';

/** A sheet whose cells are to be read. */
export interface Measured {
  readonly head: SheetHead;
  readonly size: SheetSize;
  /** What of its used area is read; row by row, and from left to right. */
  readonly pieces: readonly Area[];
}

export type Content = Pick<Sheet, 'rows' | 'merges' | 'rowHeights' | 'hiddenRows' | 'hiddenColumns'>;

/** A row in which nothing stands. */
const BLANK_ROW: readonly (Cell | undefined)[] = [];

/** Cells read in one batch; an answer of sixty forms stays below the 5 MB that Excel on the web gives at once. */
export const MOST_CELLS = 60_000;
/** As many of the longest texts still fit: each sign comes three times (values, formulas, text), of three bytes in UTF-8. */
const FEWEST_CELLS = 16;

/** Excel does not count heights finer than this: half a pixel. */
const HEIGHT_STEP = 0.375;

/** The contents of sheets within their pieces: one round trip, and more only where the answer would be too large. */
export async function readContents(excel: Batches, sheets: readonly Measured[]): Promise<readonly Content[]> {
  for (let most = MOST_CELLS; ; most = Math.floor(most / 2)) {
    try {
      return await readInBatches(excel, sheets, most);
    } catch (cause) {
      if (codeOf(cause) !== 'ResponsePayloadSizeLimitExceeded' || most < FEWEST_CELLS) throw cause;
    }
  }
}

async function readInBatches(excel: Batches, sheets: readonly Measured[], most: number): Promise<readonly Content[]> {
  const used = sheets.flatMap(({ pieces }, sheet) => pieces.map((area) => ({ sheet, area })));
  const collected = sheets.map(({ size }) => new Collector(size.standardHeight));
  for (const batch of batchesOf(used, most)) {
    const queued = batch.map((block) => queue(excel, sheets, block));
    await excel.send();
    for (const part of queued) collected[part.block.sheet]?.take(part);
  }
  return collected;
}

type Queued = ReturnType<typeof queue>;

function queue({ workbook }: Batches, sheets: readonly Measured[], block: Block) {
  const sheet = workbook.worksheets.getItem(sheets[block.sheet]?.head.id ?? '');
  const rangeOf = ({ top, left, bottom, right }: Area) =>
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const range = rangeOf(block.area);
  range.load('values,valueTypes,formulas,text,numberFormat');
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true });
  const merges = tilesOf(block.area).map((tile) => {
    const areas = rangeOf(tile).getMergedAreasOrNullObject();
    areas.load('address');
    return areas;
  });
  return { block, range, rows, columns, merges };
}

/** Puts together what the blocks of one sheet brought. */
class Collector implements Content {
  readonly rows: (readonly (Cell | undefined)[])[] = [];
  readonly merges: Area[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  constructor(private readonly standardHeight: number) {}

  take({ block: { area }, range, rows, columns, merges }: Queued): void {
    while (this.rows.length < area.top) this.rows.push(BLANK_ROW);
    for (const [at, cells] of rowsOf(area, range).entries()) {
      const known = this.rows[area.top + at] ?? BLANK_ROW;
      this.rows[area.top + at] = [...known, ...cells.slice(known.length)];
    }
    for (const [at, { rowHidden, format }] of rows.value.entries()) {
      const row = area.top + at;
      const height = format?.rowHeight ?? this.standardHeight;
      if (rowHidden) this.hiddenRows.add(row);
      else if (Math.abs(height - this.standardHeight) > HEIGHT_STEP) this.rowHeights.set(row, height);
    }
    for (const [at, { columnHidden }] of columns.value.entries()) {
      if (columnHidden) this.hiddenColumns.add(area.left + at);
    }
    for (const areas of merges) if (!areas.isNullObject) this.merges.push(...areasOf(areas.address));
  }
}
