/** The longest sheet name Excel takes, in UTF-16 units. */
const LONGEST = 31;

/**
 * What Excel refuses inside a name, with what stands there instead. A Japanese Excel refuses the full-width letters of
 * the same look as well (docs/excel-rules.md, sheet-name-letters and sheet-name-wide-letters).
 */
const REPLACED: Readonly<Record<string, string>> = {
  ':': '・',
  '\\': '・',
  '/': '・',
  '?': '',
  '*': '',
  '¥': '',
  '[': '（',
  ']': '）',
};

/** Names that Excel keeps for itself (in English and in Japanese). */
const RESERVED = new Set(['history', '履歴']);

/** The name of what has none. */
const NAMELESS = 'シート';

const clusters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * A name near the wanted one that Excel takes for a sheet beside those already there: 1 to 31 UTF-16 units, none of
 * `: \ / ? * [ ]` in either width (「・」 or brackets instead), no `'` at either end, no control characters or line
 * breaks, never a reserved name, different from every taken one even when case and width are ignored (「 (2)」 is added
 * then). A name that is too long is cut between letters as people see them, never inside one.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const folded = new Set([...taken.map(fold), ...RESERVED]);
  const legal = legalLetters(wanted);
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : ` (${count})`;
    const name = (withoutQuotes(cut(legal, LONGEST - tail.length)) || NAMELESS) + tail;
    if (!folded.has(fold(name))) return name;
  }
}

/** Names that Excel, or a person looking at them, would take for the same. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function legalLetters(wanted: string): string {
  return wanted
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu, '')
    .replace(/[:\\/?*[\]：＼／？＊［］￥]/g, (letter) => REPLACED[letter.normalize('NFKC')] ?? '')
    .replace(/^['’＇\s]+/, '');
}

function withoutQuotes(name: string): string {
  return name.replace(/^['’＇\s]+|['’＇\s]+$/g, '');
}

function cut(name: string, longest: number): string {
  let kept = '';
  for (const { segment } of clusters.segment(name)) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept;
}
