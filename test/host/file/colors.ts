import type { Color } from 'hucre';

const BLACK = '#000000';
/** The colours of old workbooks, from 8 on (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF';
const PALETTE = INDEXED.split(' ');
const FIRST_INDEX = 8;
/** Files name the first four theme colours light before dark, the theme lists them dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

/** "#RRGGBB" of a colour in a file; black where it says nothing. A tint is mixed with white or black. */
export function colorOf(color: Color | undefined, theme: readonly string[]): string {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.indexed !== undefined) {
    const index = color.indexed < FIRST_INDEX ? color.indexed : color.indexed - FIRST_INDEX;
    return `#${PALETTE[index] ?? '000000'}`;
  }
  if (color?.theme === undefined) return BLACK;
  return tinted(theme[THEME_ORDER[color.theme] ?? color.theme] ?? '000000', color.tint ?? 0);
}

function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(rgb.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  });
  return `#${parts.map((part) => part.toString(16).toUpperCase().padStart(2, '0')).join('')}`;
}

/** A colour as the file library takes it. */
export function fileColor(color: string): Color {
  return { rgb: color.replace('#', '').toUpperCase() };
}
