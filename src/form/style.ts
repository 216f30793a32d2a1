import type { CellStyle, Line } from '../sheet/drawing';

/** How a text looks, apart from the lines around it. */
export interface Look {
  /** Points. */
  readonly size: number;
  readonly horizontal: CellStyle['horizontal'];
  readonly vertical: CellStyle['vertical'];
  readonly fill?: string;
}

const FONT = 'ＭＳ 明朝';
export const TEXT_SIZE = 10.5;
export const TABLE_SIZE = 9;
const LABEL_FILL = 'F2F2F2';

export const BODY: Look = { size: TEXT_SIZE, horizontal: 'left', vertical: 'top' };
export const AT_RIGHT: Look = { ...BODY, horizontal: 'right' };
export const LABEL: Look = { ...BODY, vertical: 'center', fill: LABEL_FILL };
export const TABLE_HEADER: Look = { size: TABLE_SIZE, horizontal: 'center', vertical: 'center', fill: LABEL_FILL };
export const TABLE_NAME: Look = { size: TABLE_SIZE, horizontal: 'left', vertical: 'center' };
export const TABLE_VALUE: Look = { size: TABLE_SIZE, horizontal: 'center', vertical: 'center' };
export const TABLE_NOTE: Look = { ...BODY, size: TABLE_SIZE };

/** Which sides of a cell bear a line. */
export interface Edges {
  readonly top: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
}

/** The finished style of a cell. */
export function cellStyle(look: Look, edges: Edges): CellStyle {
  return {
    font: { name: FONT, size: look.size },
    horizontal: look.horizontal,
    vertical: look.vertical,
    wrap: true,
    borders: borders(edges),
    ...(look.fill !== undefined && { fill: look.fill }),
  };
}

function borders(edges: Edges): CellStyle['borders'] {
  const line: Line = 'thin';
  return {
    ...(edges.top && { top: line }),
    ...(edges.right && { right: line }),
    ...(edges.bottom && { bottom: line }),
    ...(edges.left && { left: line }),
  };
}
