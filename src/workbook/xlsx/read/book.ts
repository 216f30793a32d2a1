import type { Sheet } from '../../../sheet/sheet';
import type { Parts } from '../package/package';
import { PackageFault } from '../package/refusals';
import { Budget } from './budget';
import { CellFormats } from './formats';
import { readFormats } from './styles';
import { readSharedStrings } from './strings';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook';
import { readWorksheet, type SheetContent, type SheetContext } from './worksheet';

/** A package whose worksheets can be read one by one. Throws PackageFault where it cannot be. */
export class BookReader {
  readonly parts: WorkbookParts;
  /** The number format codes of the cell formats, in the order cells refer to them. */
  readonly codes: readonly string[];
  private readonly context: SheetContext;

  constructor(private readonly pack: Parts) {
    this.parts = readWorkbookParts(pack);
    const { dates, strings, styles } = this.parts;
    this.codes = readFormats(styles === undefined ? undefined : pack.text(styles));
    this.context = {
      dates,
      strings: readSharedStrings(strings === undefined ? undefined : pack.text(strings)),
      formats: new CellFormats(this.codes, dates),
      budget: new Budget(),
    };
  }

  /** A worksheet. Cells of all that were read count for the limits together. */
  sheet({ name, visibility, path, mark }: SheetPart): Sheet {
    const { dates } = this.parts;
    return { name, visibility, dates, ...this.content(path), ...(mark && { mark }) };
  }

  /** What stands in a worksheet part, in all its rows or in those wanted. */
  content(path: string, wanted?: ReadonlySet<number>): SheetContent {
    const xml = this.pack.text(path);
    if (xml === undefined) throw new PackageFault('broken');
    this.context.budget.spend('sheets', 1);
    return readWorksheet(xml, this.context, wanted);
  }
}
