import type { Area } from '../../../sheet/address';
import { addressLists } from './addresses';

/** The formats of a sheet's areas: as few objects as their addresses allow, the same ones for the same areas. */
export class AreaFormats {
  private readonly made = new Map<string, Excel.RangeFormat>();

  constructor(private readonly sheet: Excel.Worksheet) {}

  of(areas: readonly Area[]): readonly Excel.RangeFormat[] {
    return addressLists(areas).map((list) => this.made.get(list) ?? this.make(list));
  }

  private make(list: string): Excel.RangeFormat {
    const { format } = list.includes(',') ? this.sheet.getRanges(list) : this.sheet.getRange(list);
    this.made.set(list, format);
    return format;
  }
}
