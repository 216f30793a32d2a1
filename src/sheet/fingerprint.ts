import { a1 } from './address';
import { crc32 } from './crc';
import type { Drawing } from './drawing';
import type { WrittenMark } from './mark';
import { isCellError, type Sheet } from './sheet';

/** A double is taken at the digits that Excel keeps. */
const DIGITS = 15;

/**
 * What stands in a sheet's cells, in eight hexadecimal digits: equal contents give equal digits, whether read back or
 * only drawn. Formats, heights and widths do not count. Not a signature: it only shows that somebody typed.
 */
export function fingerprint(sheet: Pick<Sheet, 'rows'>): string {
  return digest(
    sheet.rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (!cell) return [];
        const { value, formula } = cell;
        const content = isCellError(value) ? value.error : value;
        return line(at, column, formula === undefined ? content : `=${formula}`, formula !== undefined);
      }),
    ),
  );
}

/** The fingerprint that a sheet has when a drawing was just written to it. */
export function fingerprintOf({ rows }: Pick<Drawing, 'rows'>): string {
  return digest(
    rows.flatMap(({ cells }, row) =>
      [...cells]
        .sort((a, b) => a.column - b.column)
        .flatMap(({ column, content }) => line(row, column, content, false)),
    ),
  );
}

/** The mark that a sheet bears once a drawing is written to it under a name; undefined for one that bears none. */
export function markOf(drawing: Drawing, sheet: string): WrittenMark | undefined {
  if (!drawing.mark) return undefined;
  return { ...drawing.mark, sheet, fingerprint: fingerprintOf(drawing) };
}

/** Whether a sheet that the program wrote bears what a person typed; `now` is the fingerprint of what stands there. */
export function isByHand({ fingerprint, byHand }: WrittenMark, now: string): boolean {
  return byHand === true || fingerprint !== now;
}

function line(row: number, column: number, content: string | number | boolean | null, isFormula: boolean): string[] {
  if (content === null || content === '') return [];
  const kind = isFormula ? 'formula' : typeof content;
  const written = typeof content === 'number' ? Number(content.toPrecision(DIGITS)) : content;
  return [`${a1({ row, column })}\t${kind}\t${String(written).replace(/\r\n?/g, '\n')}\n`];
}

function digest(lines: readonly string[]): string {
  return crc32(new TextEncoder().encode(lines.join('\u0000')))
    .toString(16)
    .padStart(8, '0');
}
