import type { DateSystem } from '../../../sheet/sheet';
import { numberShower } from '../shown/shown';
import type { CellFormat } from './cell';

/** The number formats of a workbook's cells. A format is understood when a cell asks for it: files name thousands. */
export class CellFormats {
  private readonly byCode = new Map<string, CellFormat>();
  private readonly byStyle = new Map<number, CellFormat>();

  /** @param codes the format codes in the order cells refer to them */
  constructor(
    private readonly codes: readonly string[],
    private readonly dates: DateSystem,
  ) {}

  /** The format of the cell style with that number; General where there is none. */
  at(style: number): CellFormat {
    const known = this.byStyle.get(style);
    if (known) return known;
    const code = this.codes[style] ?? 'General';
    const format = this.byCode.get(code) ?? { code, show: numberShower(code, this.dates) };
    this.byCode.set(code, format);
    if (style < this.codes.length) this.byStyle.set(style, format);
    return format;
  }
}
