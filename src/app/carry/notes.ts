import type { Indicator } from '../../domain/report';
import type { Traced } from '../../form/amend';
import { fold } from '../../text/fold';
import type { Sheet } from '../../sheet/sheet';
import { cellOn, typed } from '../typing';
import { NOTHING, together, type Carried } from './change';

const PART = '指標の表の注記';

/** The edits that bring the 注記 of an item's indicators to the notes under its form's table. */
export function notesCarried(
  sheets: readonly Sheet[],
  indicators: readonly Indicator[],
  drawn: readonly string[],
  notes: readonly Traced[],
): Carried {
  const now = new Map<number | null, string>();
  for (const { index, text } of notes) now.set(index, `${now.get(index) ?? ''}${text}`);
  const inserted = notes.filter(({ index }) => index === null);
  const changed = drawn.map((before, index) => noteCarried(sheets, indicators, before, now.get(index) ?? ''));
  return together([
    ...changed,
    { carries: [], left: inserted.map(({ text }) => ({ part: PART, text, why: 'noCell' })) },
  ]);
}

/** Several indicators may bear the same note, which the form prints once. */
function noteCarried(
  sheets: readonly Sheet[],
  indicators: readonly Indicator[],
  before: string,
  text: string,
): Carried {
  const after = text.trimEnd();
  if (before === after) return NOTHING;
  const own = indicators.filter(({ note }) => linesOf(note.written).some((line) => isSame(line, before)));
  const all = own.map(({ note }): Carried => {
    const cell = cellOn(sheets, note.place);
    if (cell?.formula !== undefined) return { carries: [], left: [{ part: PART, text: after, why: 'formula' }] };
    const lines = linesOf(note.written).flatMap((line) =>
      isSame(line, before) ? (after === '' ? [] : [after]) : [line],
    );
    const edit = typed(sheets, note.place, lines.join('\n'));
    return edit ? { carries: [{ part: PART, before, after, edit }], left: [] } : NOTHING;
  });
  return all.length > 0 ? together(all) : { carries: [], left: [{ part: PART, text: after, why: 'joined' }] };
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

/** The form puts ※ before a note that has no mark of its own. */
const isSame = (line: string, drawn: string): boolean => [line, `※${line}`].some((one) => fold(one) === fold(drawn));
