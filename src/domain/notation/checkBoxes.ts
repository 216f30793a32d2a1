const OPEN = '□☐◻▢';
const CHECKED = '■☑☒✅✔✓◼▣';
const BOX = new RegExp(`([${OPEN}${CHECKED}])([^${OPEN}${CHECKED}]*)`, 'gu');
/** One box alone is a bullet. */
const FEWEST = 2;

/** The choices of a text that begins with boxes, one before each (■達成できた　□概ね達成できた), that are checked; null for any other text. */
export function checkedIn(text: string): readonly string[] | null {
  const boxes = [...text.trim().matchAll(BOX)];
  if (boxes.length < FEWEST || boxes[0]?.index !== 0) return null;
  return boxes.flatMap(([, box = '', choice = '']) => (CHECKED.includes(box) ? [choice.trim()] : []));
}
