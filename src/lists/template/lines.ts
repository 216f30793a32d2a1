import type { Drawing, DrawnRow } from '../../sheet/drawing';
import { choiceOver } from './choices';
import type { Line, LinesContent } from './content';
import { heightOf } from './height';
import { pageFor } from './page';
import { HINT, labelStyle, NOTE_SIZE, valueStyle } from './style';
import { topRows } from './top';

/** Label, value, hint; points. */
const WIDTHS = [110, 170, 260] as const;
const LOWEST_ROW = 21;

/** 基本情報: label and value side by side, with a hint to the right. */
export function drawLines(content: LinesContent): Drawing {
  const above = topRows(content.title, content.notes);
  const rows = [...above, ...content.lines.map(drawLine)];
  return {
    name: content.name,
    columns: WIDTHS,
    rows,
    merges: [],
    page: pageFor({ columns: WIDTHS, rows: rows.length }),
    mark: null,
    choices: content.lines.flatMap((line, at) => {
      const row = above.length + at;
      return choiceOver({ top: row, left: 1, bottom: row, right: 1 }, line.choices);
    }),
  };
}

function drawLine({ label, required, value, hint }: Line): DrawnRow {
  const note = hint === '' ? null : `※${hint}`;
  return {
    height: Math.max(LOWEST_ROW, heightOf(note ?? '', WIDTHS[2], NOTE_SIZE)),
    cells: [
      { column: 0, content: label, style: { ...labelStyle(required), vertical: 'center' } },
      { column: 1, content: value, style: { ...valueStyle('date'), horizontal: 'left', vertical: 'center' } },
      { column: 2, content: note, style: HINT },
    ],
  };
}
