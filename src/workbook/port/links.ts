import type { CellStyle, Drawing, DrawnCell } from '../../sheet/drawing';

/** As Excel's own style for links has it; underlined, so that it is told from other text in print as well. */
const LINK_LOOK = { underline: true, color: '0563C1' } as const;

/**
 * The drawings as they are written: links to sheets that are there look like links, others are plain text, since Excel
 * answers a click on one that leads nowhere with an error.
 * @param standing names of the sheets in the workbook beside those of the drawings
 */
export function withLiveLinks(drawings: readonly Drawing[], standing: readonly string[] = []): readonly Drawing[] {
  const sheets = new Set([...standing, ...drawings.map(({ name }) => name)]);
  return drawings.map((drawing) => (hasLinks(drawing) ? resolved(drawing, sheets) : drawing));
}

/** The cells of a drawing that lead somewhere. */
export function linkCount({ rows }: Drawing): number {
  return rows.reduce((count, { cells }) => count + cells.filter(({ link }) => link).length, 0);
}

function hasLinks({ rows }: Drawing): boolean {
  return rows.some(({ cells }) => cells.some(({ link }) => link));
}

function resolved(drawing: Drawing, sheets: ReadonlySet<string>): Drawing {
  const looks = new Map<CellStyle, CellStyle>();
  const lookOf = (style: CellStyle) => {
    const known = looks.get(style) ?? { ...style, font: { ...style.font, ...LINK_LOOK } };
    looks.set(style, known);
    return known;
  };
  const cellOf = (cell: DrawnCell): DrawnCell => {
    const { link, ...plain } = cell;
    if (!link) return cell;
    return sheets.has(link.sheet) ? { ...cell, style: lookOf(cell.style) } : plain;
  };
  return { ...drawing, rows: drawing.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
}
