import type { DateSystem } from '../../../sheet/sheet';

const MS_A_DAY = 86_400_000;
/** Serial number 0 when counted back from today: Excel's 1900-02-29, which never was, lies between. */
const ZERO = Date.UTC(1899, 11, 30);
const DAY_BEFORE_LEAP = 60;
/** Serial number 0 of the 1904 system, whose days all were. */
const ZERO_OF_1904 = Date.UTC(1904, 0, 1);

/**
 * Serial number of a date as strict workbooks store it: "2024-03-31" or "2024-03-31T09:30:00".
 * Undefined for anything else.
 */
export function serialOfIso(text: string, dates: DateSystem): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?$/.test(text)) return undefined;
  const time = Date.parse(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  if (Number.isNaN(time)) return undefined;
  if (dates === '1904') return (time - ZERO_OF_1904) / MS_A_DAY;
  const serial = (time - ZERO) / MS_A_DAY;
  return serial <= DAY_BEFORE_LEAP ? serial - 1 : serial;
}
