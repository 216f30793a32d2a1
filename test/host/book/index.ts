import type { DateSystem } from '../../../src/sheet/sheet';
import type { Book } from './book';
import { Workbook } from './workbook';

/**
 * A new workbook in memory that refuses and does what Excel does (docs/excel-rules.md), with blank sheets of the names
 * given, "Sheet1" if none is.
 *
 * @param options sheets: names in the order of the tabs; dates: how serial numbers count, 1900 if left out
 * @throws HostError where Excel would refuse a name
 */
export function emptyBook(options: { readonly sheets?: readonly string[]; readonly dates?: DateSystem } = {}): Book {
  const [first = 'Sheet1', ...others] = options.sheets ?? [];
  return new Workbook(options.dates ?? '1900', [first, ...others]);
}
