import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle, DrawnCell, Font, Line } from '../../../sheet/drawing';

/** The number format of text. */
export const TEXT_FORMAT = '@';
/** Character set that Excel notes for Japanese faces. */
export const JAPANESE_CHARSET = 128;
const MODERN_FAMILY = 3;

/**
 * The font of the new workbook's Normal style: column widths are counted in its digits, no cell is set in it. Its
 * digits are 0.6 em wide, and so are those of every font that stands in for it, so that columns come out equally wide
 * in Excel and, without any font of Windows, in LibreOffice. The digits of ＭＳ 明朝 (0.5 em) are replaced by ones of
 * 0.64 em there, and the form would no longer fit its page.
 */
export const NORMAL_FONT = { name: 'Courier New', size: 10, family: MODERN_FAMILY };

/** A cell's style in the file: text is always "@", so that Excel leaves it as it is written. */
export function fileStyle({ content, style }: Pick<DrawnCell, 'content' | 'style'>): FileStyle {
  const numFmt = typeof content === 'string' ? TEXT_FORMAT : style.numberFormat;
  return {
    font: fileFont(style.font),
    alignment: { horizontal: style.horizontal, vertical: style.vertical, wrapText: style.wrap },
    border: fileBorders(style.borders),
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill } } }),
    ...(numFmt && { numFmt }),
  };
}

function fileFont({ name, size, bold, underline, color }: Font): NonNullable<FileStyle['font']> {
  return {
    name,
    size,
    charset: JAPANESE_CHARSET,
    ...(bold && { bold }),
    ...(underline && { underline }),
    ...(color && { color: { rgb: color } }),
  };
}

function fileBorders(borders: CellStyle['borders']): NonNullable<FileStyle['border']> {
  const { top, right, bottom, left } = borders;
  return {
    ...(top && side('top', top)),
    ...(right && side('right', right)),
    ...(bottom && side('bottom', bottom)),
    ...(left && side('left', left)),
  };
}

function side(edge: 'top' | 'right' | 'bottom' | 'left', style: Line) {
  return { [edge]: { style } };
}
