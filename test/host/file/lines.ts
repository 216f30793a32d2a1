import type { BorderLineStyle } from 'hucre';
import type { BookLine } from '../book/book';

/** Excel's pairs of style and weight for the lines a file knows (docs/excel-rules.md: border-file). */
const PAIRS: Readonly<Record<BorderLineStyle, Omit<BookLine, 'color'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};

const HEAVY: ReadonlySet<BookLine['weight']> = new Set(['Medium', 'Thick']);

/** How the file names a line: the pair's own name, or that of the line that looks like it. */
export function lineName({ style, weight }: Pick<BookLine, 'style' | 'weight'>): BorderLineStyle {
  const isHeavy = HEAVY.has(weight);
  switch (style) {
    case 'Continuous':
      return weight === 'Hairline' ? 'hair' : weight === 'Thin' ? 'thin' : weight === 'Medium' ? 'medium' : 'thick';
    case 'Dot':
      return 'dotted';
    case 'Dash':
      return isHeavy ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return isHeavy ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return isHeavy ? 'mediumDashDotDot' : 'dashDotDot';
    case 'SlantDashDot':
      return 'slantDashDot';
    case 'Double':
      return 'double';
  }
}

export function lineOf(name: BorderLineStyle, color: string): BookLine {
  return { ...PAIRS[name], color };
}
