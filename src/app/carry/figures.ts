import type { Field } from '../../domain/field';
import type { Indicator } from '../../domain/report';
import type { TracedRow } from '../../form/amend';
import type { IndicatorTable } from '../../form/indicators';
import type { Sheet } from '../../sheet/sheet';
import { cellOn, typed } from '../typing';
import { NOTHING, together, type Carried, type NotCarried } from './change';
import { figureEdit } from './figure';

/** The columns of the form's table, in order, with what they are called. */
const COLUMNS: readonly { readonly called: string; readonly field: (indicator: Indicator) => Field<unknown> }[] = [
  { called: '目標項目', field: ({ name }) => name },
  { called: '策定時の値', field: ({ baseline }) => baseline.value },
  { called: '策定時の値の年次', field: ({ baseline }) => baseline.period },
  { called: '直近値', field: ({ latest }) => latest.value },
  { called: '直近値の年次', field: ({ latest }) => latest.period },
  { called: '目標値', field: ({ target }) => target.value },
  { called: '目標値の年次', field: ({ target }) => target.period },
];

/**
 * The edits that bring the indicators of an item to what its form's table says.
 * @param indicators those of the item, in the order of the table's rows
 */
export function figuresCarried(
  sheets: readonly Sheet[],
  indicators: readonly Indicator[],
  { rows: drawn }: IndicatorTable,
  rows: readonly TracedRow[],
): Carried {
  const there = new Set(rows.map(({ index }) => index));
  const gone = drawn.flatMap((_, index): NotCarried[] => {
    const name = indicators[index]?.name.written ?? '';
    return there.has(index) ? [] : [{ part: `『${name}』の行`, text: '', why: 'rows' }];
  });
  const all = rows.map(({ index, cells }): Carried => {
    const indicator = index === null ? undefined : indicators[index];
    if (index === null || !indicator) {
      return { carries: [], left: [{ part: '指標の表', text: cells.filter(Boolean).join('　'), why: 'rows' }] };
    }
    return together(cells.map((text, column) => cellCarried(sheets, indicator, column, drawn[index]?.[column], text)));
  });
  return together([...all, { carries: [], left: gone }]);
}

function cellCarried(
  sheets: readonly Sheet[],
  indicator: Indicator,
  column: number,
  drawn = '',
  text: string,
): Carried {
  const definition = COLUMNS[column];
  if (!definition || drawn.trimEnd() === text.trimEnd()) return NOTHING;
  const part = `『${indicator.name.written}』の${definition.called}`;
  const left = (why: NotCarried['why']): Carried => ({ carries: [], left: [{ part, text, why }] });
  const field = definition.field(indicator);
  if (!field.present) return left('noCell');
  const cell = cellOn(sheets, field.place);
  if (cell?.formula !== undefined) return left('formula');
  if (column > 0) {
    const edit = figureEdit(sheets, field.place, text.trim());
    return edit ? { carries: [{ part, before: drawn, after: text, edit }], left: [] } : NOTHING;
  }
  const name = withoutUnit(text, drawn, field.written);
  if (name === null) return left('unit');
  const edit = typed(sheets, field.place, name);
  return edit ? { carries: [{ part, before: drawn, after: text, edit }], left: [] } : NOTHING;
}

/** The form adds the unit to a name where the sheet has it in a column of its own; null where it was changed. */
function withoutUnit(text: string, drawn: string, written: string): string | null {
  const unit = drawn.startsWith(written) ? drawn.slice(written.length) : '';
  return text.endsWith(unit) ? text.slice(0, text.length - unit.length) : null;
}
