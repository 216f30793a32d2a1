import type { Area } from '../../sheet/address';
import type { Drawing, DrawnRow } from '../../sheet/drawing';
import { choiceOver } from './choices';
import type { ItemContent, Part } from './content';
import { heightOf } from './height';
import { pageFor } from './page';
import { labelStyle, paragraphStyle, TABLE_SIZE, TEXT_SIZE } from './style';
import { topRows } from './top';

/** Label and text, points: the text is about as wide as on the form, so that a writer sees its lines. */
const LABEL_WIDTH = 104;
const TEXT_WIDTH = 430;

/** An upright sheet of one 項目: labels in column A, merged down their part; one paragraph a cell in column B. */
export function drawItem(content: ItemContent): Drawing {
  const above = topRows(content.title, content.notes);
  const parts = place(content.parts, above.length);
  const rows = [...above, ...content.parts.flatMap(drawPart)];
  const columns = [LABEL_WIDTH, TEXT_WIDTH];
  return {
    name: content.name,
    columns,
    rows,
    merges: parts.flatMap(({ area }) => (area.top === area.bottom ? [] : [area])),
    page: pageFor({ columns, rows: rows.length }),
    mark: null,
    choices: parts.flatMap(({ part, area }) => choiceOver({ ...area, left: 1, right: 1 }, part.choices)),
  };
}

function place(parts: readonly Part[], first: number): readonly { readonly part: Part; readonly area: Area }[] {
  let top = first;
  return parts.map((part) => {
    const bottom = top + part.paragraphs.length + part.blankRows - 1;
    const area = { top, left: 0, bottom, right: 0 };
    top = bottom + 1;
    return { part, area };
  });
}

function drawPart({ label, required, paragraphs, blankRows }: Part): readonly DrawnRow[] {
  const contents = [...paragraphs, ...Array.from({ length: blankRows }, () => null)];
  return contents.map((content, at) => {
    const first = at === 0;
    const alone = contents.length === 1;
    const wanted = heightOf(String(content ?? ''), TEXT_WIDTH, TEXT_SIZE);
    return {
      height: alone ? Math.max(wanted, heightOf(label, LABEL_WIDTH, TABLE_SIZE)) : wanted,
      cells: [
        { column: 0, content: first ? label : null, style: labelStyle(required) },
        { column: 1, content, style: paragraphStyle({ first, last: at === contents.length - 1 }) },
      ],
      ...(content === null ? { growing: true as const } : {}),
    };
  });
}
