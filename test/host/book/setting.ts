import type { DateSystem } from '../../../src/sheet/sheet';
import type { Calculation } from './contents';
import type { Surroundings } from './evaluate';
import type { Worksheet } from './worksheet';

/** What a sheet gets from its workbook. */
export interface SheetSetting {
  readonly id: string;
  readonly name: string;
  readonly dates: DateSystem;
  readonly calculation: Calculation;
  readonly surroundings: (sheet: Worksheet) => Surroundings;
}
