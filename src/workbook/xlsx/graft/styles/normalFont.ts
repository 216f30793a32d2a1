import { digitWidth } from '../../write/digits';
import { attribute, child } from '../../xml/tree';
import type { StyleBook } from './book';

/** A workbook whose styles say nothing about its font. */
const UNKNOWN = { name: 'ＭＳ Ｐゴシック', size: 11 };

/** Pixels of the widest digit of the font that the workbook's column widths are counted in. */
export function normalDigitWidth(styles: StyleBook): number {
  const format = styles.entries('cellStyleXfs').children[styles.normal];
  const font = styles.entries('fonts').children[Number(format ? (attribute(format, 'fontId') ?? 0) : 0)];
  const valueOf = (name: string) => {
    const one = font && child(font, name);
    return one && attribute(one, 'val');
  };
  return digitWidth(valueOf('name') ?? UNKNOWN.name, Number(valueOf('sz') ?? UNKNOWN.size));
}
