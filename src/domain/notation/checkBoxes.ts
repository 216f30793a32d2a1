const OPEN = '□☐◻▢⬜';
/** A black square opens a heading as well, so that it counts only among several boxes. */
const FILLED = '■◼▣⬛';
const TICKED = '☑☒✅✔✓🗹';
const BOX = new RegExp(`[${OPEN}${FILLED}${TICKED}]`, 'gu');
const IS_OPEN = new RegExp(`[${OPEN}]`, 'u');
const IS_TICKED = new RegExp(`[${TICKED}]`, 'u');
/** What parts the choices besides their boxes. */
const PARTING = /^[\s、,・/:：]+|[\s、,・/]+$/g;
/** One box alone is a bullet, unless it is ticked. */
const FEWEST = 2;
/** A longer text is prose. */
const LONGEST = 300;

/**
 * The choices of a list of boxes that are checked: ■達成できた　□概ね達成できた, ☑実施, 有☑ 無□; null for any other text.
 */
export function checkedIn(written: string): readonly string[] | null {
  const text = written.length > LONGEST ? '' : written.trim();
  const boxes = Array.from(text.matchAll(BOX), ({ 0: box, index }) => ({ box, start: index, end: index + box.length }));
  const [first] = boxes;
  if (!first || (boxes.length < FEWEST && !IS_TICKED.test(first.box))) return null;
  const isBehind = first.start > 0 && boxes.at(-1)?.end === text.length;
  if (first.start > 0 && !isBehind) return null;
  return boxes.flatMap(({ box, start, end }, at) => {
    if (IS_OPEN.test(box)) return [];
    const choice = isBehind ? text.slice(boxes[at - 1]?.end ?? 0, start) : text.slice(end, boxes[at + 1]?.start);
    return [choice.replace(PARTING, '')];
  });
}
