/**
 * The measures all fitting of text rests on, in one place. An em is the font's size.
 *
 * ＭＳ 明朝 is a font of fixed pitch: a full-width letter is 1 em wide, a half-width one ½ em. Excel does not fit the
 * height of merged rows that wrap, so heights are computed from these measures, and each of them errs towards too much
 * room: a line too many leaves a little white, a line too few is cut off in print.
 */

/** Width of a full-width letter, in em. Also taken for every letter whose width the font may choose. */
export const FULL_WIDTH = 1;

/** Width of a half-width letter, in em. */
export const HALF_WIDTH = 0.5;

/**
 * Widths of ASCII letters, in em. ＭＳ 明朝 draws them all ½ em wide; but where it is missing (Excel on the web or a Mac,
 * LibreOffice) they come from another font, and the form must be whole there too. These are the advances of DejaVu
 * Serif and Sans, the widest of the usual stand-ins, rounded up by class.
 */
export const ASCII_WIDTHS: readonly { readonly letters: RegExp; readonly width: number }[] = [
  { letters: /[ !"'()*,\-./:;IJ[\]\\_`fijlrt|]/, width: HALF_WIDTH },
  { letters: /[@%MWm]/, width: 1.05 },
  { letters: /[A-Z#&+<=>^w~]/, width: 0.9 },
  { letters: /[ -~]/, width: 0.65 },
];

/** Width of an emoji, in em: they come from another font (Segoe UI Emoji), whose glyphs are wider than 1 em. */
export const EMOJI_WIDTH = 1.5;

/** Width of a tab, in em: Excel and LibreOffice jump to stops, at most this far apart. */
export const TAB_WIDTH = 4;

/** How much of a cell's width text does not use, in em: the cell's own padding on both sides and rounding of widths. */
export const CELL_INSET = 1;

/** From one line to the next, in em. Excel sets ＭＳ 明朝 with up to 1.3; LibreOffice's 1.0 would be clipped there. */
export const LINE_PITCH = 1.3;

/** Room above the first and below the last line of a cell together, in points. */
export const CELL_PADDING = 1.5;

/** Lines a cell holds at most: longer paragraphs go on in the next cell, so that pages can break between lines. */
export const LINES_PER_CELL = 10;

/** The highest row Excel allows, in points. */
export const HIGHEST_ROW = 409.5;

/** Excel rounds row heights to whole pixels of 96 dpi, in points. Heights are rounded up to these steps. */
export const HEIGHT_STEP = 0.75;
