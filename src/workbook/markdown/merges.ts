import type { Address, Area } from '../../sheet/address';

/** The merged areas that `<` (merged with the cell to the left) and `^` (with the cell above) describe. */
export function mergedAreas(lines: readonly (readonly string[])[]): readonly Area[] {
  const areas = new Map<string, Area>();
  lines.forEach((line, row) =>
    line.forEach((text, column) => {
      if (text !== '<' && text !== '^') return;
      const { row: top, column: left } = anchorOf(lines, { row, column });
      const known = areas.get(`${top},${left}`);
      areas.set(`${top},${left}`, {
        top,
        left,
        bottom: Math.max(row, known?.bottom ?? row),
        right: Math.max(column, known?.right ?? column),
      });
    }),
  );
  return [...areas.values()];
}

function anchorOf(lines: readonly (readonly string[])[], { row, column }: Address): Address {
  const text = lines[row]?.[column];
  if (text === '<') return anchorOf(lines, { row, column: column - 1 });
  if (text === '^') return anchorOf(lines, { row: row - 1, column });
  if (text === undefined) throw new RangeError('a merge that leads out of the sheet');
  return { row, column };
}
