import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle, DrawnCell, Font, Line } from '../../../sheet/drawing';

const TEXT_FORMAT = '@';
/** Character set and family that Excel notes for Japanese fixed-pitch serif faces. */
const JAPANESE_CHARSET = 128;
const ROMAN_FAMILY = 1;

/** The font of the new workbook's Normal style, which column widths are counted in. */
export const NORMAL_FONT = { name: 'ＭＳ 明朝', size: 10.5, family: ROMAN_FAMILY, charset: JAPANESE_CHARSET };

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

function fileFont({ name, size, bold, color }: Font): NonNullable<FileStyle['font']> {
  return { name, size, charset: JAPANESE_CHARSET, ...(bold && { bold }), ...(color && { color: { rgb: color } }) };
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
