/** A Japanese era and the serial number (1900 system) of its first day. */
interface Era {
  readonly from: number;
  readonly firstYear: number;
  readonly letter: string;
  readonly name: string;
}

/** Newest first. Excel counts 明治 from the first day it has. */
const ERAS: readonly Era[] = [
  { from: 43586, firstYear: 2019, letter: 'R', name: '令和' },
  { from: 32516, firstYear: 1989, letter: 'H', name: '平成' },
  { from: 9856, firstYear: 1926, letter: 'S', name: '昭和' },
  { from: 4595, firstYear: 1912, letter: 'T', name: '大正' },
  { from: 0, firstYear: 1868, letter: 'M', name: '明治' },
];

const OLDEST: Era = { from: 0, firstYear: 1868, letter: 'M', name: '明治' };

/** What Excel leaves alone in a format code: quoted text, escaped characters, brackets, padding, exponents, General. */
export const FIXED = String.raw`"[^"]*"|\\.|\[[^\]]*\]|[_*].|e[+-]|general`;
const ERA_PART = new RegExp(`(${FIXED})|g{1,3}|e+|r+`, 'gis');

/** Whether a number format speaks of eras (g, e, r). */
export function hasEra(format: string): boolean {
  return [...format.matchAll(ERA_PART)].some(([, fixed]) => fixed === undefined);
}

/**
 * Writes the era parts of a format as the texts they stand for on one date, so that a formatter without eras can do the
 * rest. `serial` counts in the 1900 system.
 */
export function resolveEra(format: string, serial: number, year: number): string {
  const era = ERAS.find(({ from }) => serial >= from) ?? OLDEST;
  const count = year - era.firstYear + 1;
  const countText = count === 1 && /x-gannen/i.test(format) ? '元' : String(count);
  return format.replace(ERA_PART, (part, fixed: string | undefined) => {
    if (fixed !== undefined) return fixed;
    return quote(
      part
        .toLowerCase()
        .replace(/r+/, (r) => (r.length > 1 ? 'gggee' : 'ee'))
        .replace(/g+|e+/g, eraText),
    );
  });

  function eraText(part: string): string {
    if (part.startsWith('e')) return part.length > 1 ? countText.padStart(2, '0') : countText;
    if (part.length === 1) return era.letter;
    return part.length === 2 ? era.name.slice(0, 1) : era.name;
  }
}

function quote(text: string): string {
  return `"${text}"`;
}
