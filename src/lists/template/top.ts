import type { DrawnRow } from '../../sheet/drawing';
import { NOTE, TITLE } from './style';

const TITLE_HEIGHT = 24;
const NOTE_HEIGHT = 13.5;
const GAP_HEIGHT = 6;

/** The title and the notes above every table, with a narrow blank row below them. */
export function topRows(title: string, notes: readonly string[]): readonly DrawnRow[] {
  return [
    { height: TITLE_HEIGHT, cells: [{ column: 0, content: title, style: TITLE }] },
    ...notes.map((note) => ({ height: NOTE_HEIGHT, cells: [{ column: 0, content: note, style: NOTE }] })),
    { height: GAP_HEIGHT, cells: [] },
  ];
}
