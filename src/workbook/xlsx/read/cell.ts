import type { Cell, CellValue, DateSystem } from '../../../sheet/sheet';
import type { ShowNumber } from '../shown/shown';
import { decodeUnits } from '../xml/text';
import { serialOfIso } from './iso-date';

/** A cell as it stands in the file, before its value is understood. */
export interface RawCell {
  /** The type attribute: s, str, inlineStr, b, e, d, or n where there is none. */
  readonly type: string;
  /** Text of <v>; undefined where there is none. */
  readonly stored: string | undefined;
  /** Text of <is>. */
  readonly inline: string | undefined;
  readonly formula: string | undefined;
}

/** A number format and how it shows numbers. */
export interface CellFormat {
  readonly code: string;
  readonly show: ShowNumber;
}

/** What the values of a workbook's cells are told by. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly dates: DateSystem;
}

/** The cell, or undefined where it holds nothing. */
export function cellOf(raw: RawCell, format: CellFormat, context: ValueContext): Cell | undefined {
  const { formula } = raw;
  const value = valueOf(raw, context);
  if (formula === undefined) {
    return value === null || value === '' ? undefined : { value, shown: shownOf(value, format), format: format.code };
  }
  if (value === null) return { value, shown: '', format: format.code, formula, uncalculated: true };
  return { value, shown: shownOf(value, format), format: format.code, formula };
}

function valueOf({ type, stored, inline }: RawCell, { strings, dates }: ValueContext): CellValue {
  if (type === 'inlineStr') return inline ?? null;
  // An empty <v/> names no shared string, not the first one, and is neither false nor an error.
  if (stored === undefined || (type !== 'str' && stored.trim() === '')) return null;
  switch (type) {
    case 's':
      return strings[Number(stored)] ?? null;
    case 'str':
      return decodeUnits(stored);
    case 'b':
      return stored === '1' || stored === 'true';
    case 'e':
      return { error: stored };
    case 'd':
      return serialOfIso(stored, dates) ?? stored;
    default:
      return numberOf(stored);
  }
}

/** Text where a number should stand is kept as text rather than lost. */
function numberOf(stored: string): number | string {
  const text = stored.trim();
  const value = Number(text);
  // "0x10" is a number to JavaScript alone.
  return Number.isFinite(value) && !/[box]/i.test(text) ? value : text;
}

function shownOf(value: NonNullable<CellValue>, { show }: CellFormat): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return show(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.error;
}
