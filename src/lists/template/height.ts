/** A line's pitch and the margin inside a cell, in ems of the font: as the form measures them. */
const PITCH = 1.3;
const INNER_MARGIN = 1;
/** Above and below the text, points. */
const PADDING = 4;
/** Excel shows no row higher than this, points. */
const HIGHEST = 409;

/** Height in points of a row that shows the text wholly at this width and font size, as far as a row can. */
export function heightOf(text: string, width: number, size: number): number {
  const ems = Math.max(1, width / size - INNER_MARGIN);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthInEms(line) / ems)), 0);
  return Math.min(HIGHEST, Math.ceil(lines * size * PITCH + PADDING));
}

/** Width in ems of a fixed pitch font: half width characters are half an em. */
function widthInEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += /[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 0.5 : 1;
  return ems;
}
