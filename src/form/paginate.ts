import { rowHeight } from '../text/fit';
import { LINES_PER_CELL } from '../text/metrics';
import { PADDING } from './page';
import { isSameBox, textRow, type Box, type FixedRow, type FlowingText, type PlacedRow, type Strip } from './strip';

/** A paragraph parted by a page's end keeps at least so many lines on each side. */
const LINES_TOGETHER = 2;

/**
 * Sets strips under each other and begins a new page where the next one has no room. `capacity` in points is what the
 * rows of a page may be high together. Texts are parted between lines, at most ten to a row; nothing that must stay
 * with the next stands last on a page; a table that goes on there begins with its header; white space at a page's
 * top and foot is left out.
 */
export function paginate(strips: readonly Strip[], capacity: number): PlacedRow[] {
  const pages = new Pages(capacity);
  strips.forEach((strip, index) => {
    if (strip.kind === 'space') return pages.addSpace(strip);
    if (needed(strip, least(strips, index), capacity) > pages.room) {
      pages.next(strip.box);
      if (strip.kind === 'row') strip.repeated?.forEach((row) => pages.add(row));
    }
    if (strip.kind === 'row') return pages.add(strip);
    return addText(pages, strip);
  });
  return pages.rows;
}

/** The rows set so far and the room left on the last page. */
class Pages {
  readonly rows: PlacedRow[] = [];
  room: number;
  private fresh = true;

  constructor(private readonly capacity: number) {
    this.room = capacity;
  }

  add({ height, spans, box }: FixedRow): void {
    this.rows.push({ height, spans, box, lastOfPage: false });
    this.room -= height;
    this.fresh = false;
  }

  addSpace({ height, box }: { readonly height: number; readonly box: Box | null }): void {
    if (this.fresh || height > this.room) return;
    this.add({ kind: 'row', height, spans: [], box, keepWithNext: false });
  }

  /** Begins a page. A box that goes on there begins with a little white under its line. */
  next(box: Box | null): void {
    const last = this.rows.pop();
    if (last) this.rows.push({ ...last, lastOfPage: true });
    this.room = this.capacity;
    this.fresh = true;
    if (box !== null && isSameBox(last?.box ?? null, box)) {
      this.add({ kind: 'row', height: PADDING, spans: [], box, keepWithNext: false });
    }
  }
}

function addText(pages: Pages, text: FlowingText): void {
  let rest = text.lines;
  for (;;) {
    const count = linesThatFit(rest.length, pages.room, text.look.size);
    for (let from = 0; from < count; from += LINES_PER_CELL) {
      pages.add(textRow(text, rest.slice(from, Math.min(from + LINES_PER_CELL, count))));
    }
    rest = rest.slice(count);
    if (rest.length === 0) return;
    pages.next(text.box);
  }
}

/** How many of the lines left a page takes; 0 where the next page is the better place for all of them. */
function linesThatFit(lines: number, room: number, size: number): number {
  let count = lines;
  while (count > 0 && textHeight(count, size) > room) count -= 1;
  if (count < lines) count = Math.min(count, lines - LINES_TOGETHER);
  return count < Math.min(LINES_TOGETHER, lines) ? 0 : count;
}

/** Height of so many lines, ten to a row. Points. */
function textHeight(lines: number, size: number): number {
  const full = Math.floor(lines / LINES_PER_CELL);
  const rest = lines % LINES_PER_CELL;
  return full * rowHeight(LINES_PER_CELL, size) + (rest > 0 ? rowHeight(rest, size) : 0);
}

/** Strips that stay together are parted all the same where no page would hold them. */
function needed(strip: Strip, together: number, capacity: number): number {
  return together <= capacity - PADDING ? together : leastHeight(strip);
}

/** The room without which a strip, with all that must stay with it, does not begin on a page. */
function least(strips: readonly Strip[], index: number): number {
  const strip = strips[index];
  if (!strip) return 0;
  return strip.keepWithNext ? wholeHeight(strip) + least(strips, index + 1) : leastHeight(strip);
}

function leastHeight(strip: Strip): number {
  if (strip.kind !== 'text') return strip.height;
  const lines = strip.lines.length;
  return textHeight(lines < 2 * LINES_TOGETHER ? lines : LINES_TOGETHER, strip.look.size);
}

function wholeHeight(strip: Strip): number {
  return strip.kind === 'text' ? textHeight(strip.lines.length, strip.look.size) : strip.height;
}
