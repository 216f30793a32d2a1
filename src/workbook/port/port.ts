import type { Drawing } from '../../sheet/drawing';
import type { Sheet } from '../../sheet/sheet';

/** A workbook that can be read. Reading is done once; it throws Refusal where that cannot be done. */
export interface ReadableWorkbook {
  read(): Promise<readonly Sheet[]>;
}

/** A place drawings can be written to, whole or not at all. Throws Refusal where that cannot be done. */
export interface WritableWorkbook {
  write(drawings: readonly Drawing[]): Promise<void>;
}
