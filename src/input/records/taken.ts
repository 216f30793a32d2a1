import { isSection } from '../../domain/report';
import { contains, type Address, type Area } from '../../sheet/address';
import { sheetArea } from '../grid';
import { isComplete } from '../tables/header';
import type { FoundTable } from '../tables/table';

/**
 * Whether a cell of the sheet names the item of a record in one of its tables: there it heads no matrix. The table is
 * whole; one of 項目 has texts, or nothing that is unknown, which may be the insurers of a matrix.
 */
export function takenIn(tables: readonly FoundTable[]): (at: Address) => boolean {
  const areas = tables.filter(isWhole).flatMap(itemAreas);
  return (at) => areas.some((area) => contains(area, at));
}

function isWhole({ kind, header }: FoundTable): boolean {
  const hasTexts = header.columns.some(({ match }) => match?.kind === 'field' && isSection(match.field.field));
  return isComplete(header) && (kind !== '項目' || hasTexts || header.columns.every(({ match }) => match));
}

function itemAreas({ kind, header, body }: FoundTable): readonly Area[] {
  const field = kind === '項目' ? 'name' : 'item';
  return header.columns.flatMap(({ match, cell: { column } }) => {
    if (match?.kind !== 'field' || match.field.field !== field) return [];
    const area = { top: header.area.bottom + 1, bottom: body.bottom, left: column, right: column };
    return [sheetArea(header.grid, area)];
  });
}
