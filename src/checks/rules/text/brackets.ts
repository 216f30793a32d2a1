/** Opening and closing brackets, full and half width folded into one kind. */
const PAIRS = ['()', '（）', '[]', '［］', '{}', '｛｝', '「」', '『』', '【】', '〔〕', '〈〉', '《》'];
const fold = (bracket: string): string => bracket.normalize('NFKC');
const CLOSER_OF = new Map(PAIRS.map(([open = '', close = '']) => [open, fold(close)]));
const CLOSERS = new Set(PAIRS.map(([, close = '']) => close));

const NUMBER = '[0-9０-９a-zA-Zａ-ｚＡ-Ｚァ-ヶｱ-ﾝぁ-ん一二三四五六七八九十①-⑳Ⅰ-ⅻ甲乙丙丁]';

/** 「1)」「ア）」「①)」「1-2）」「Ⅱ）」「注）」「例１）」 at the start of a line are list marks, no closing brackets. */
const LIST_MARK = new RegExp(
  `^[\\s・○●◎◯〇◆◇■□▲△▼▽★☆→⇒➢※注第*＊–—―－-]*(?:(?:注|備考|参考|例|資料|出典)[0-9０-９]{0,2}|${NUMBER}{1,3}(?:[-－.．]${NUMBER}{1,2})?)[)）]`,
  'u',
);

/** 「課題は、1)人材、2)予算」: a mark inside a line. */
const INLINE_MARK = /(?:^|[^0-9０-９a-zA-Zァ-ヴー])[0-9０-９a-zア-ン①-⑳Ⅰ-ⅻ]{1,2}$/;

/** A bracket without its partner; line and offset tell where it stands. */
export interface LoneBracket {
  readonly bracket: string;
  readonly line: number;
  readonly offset: number;
  readonly side: 'open' | 'close';
}

/** Whether the closing brackets of 「1)」 inside a line are taken for marks always or only where no bracket is open. */
type Marks = 'always' | 'outside';

/**
 * The brackets that never open or never close within the lines taken as one text. A line that balances by itself,
 * whichever way its marks are taken, leaves the brackets open around it as they are.
 */
export function loneBrackets(lines: readonly string[]): readonly LoneBracket[] {
  const lone: LoneBracket[] = [];
  const open: LoneBracket[] = [];
  lines.forEach((text, line) => {
    if (balances(text)) return;
    lone.push(...parted(text, line, open, 'outside'));
  });
  return [...lone, ...open];
}

function balances(text: string): boolean {
  return (['outside', 'always'] as const).some((marks) => {
    const open: LoneBracket[] = [];
    return parted(text, 0, open, marks).length === 0 && open.length === 0;
  });
}

/** Goes through a line: what it opens is put on the stack, the lone brackets it shows are returned. */
function parted(text: string, line: number, open: LoneBracket[], marks: Marks): readonly LoneBracket[] {
  const lone: LoneBracket[] = [];
  for (const { bracket, offset } of bracketsIn(text)) {
    if (CLOSER_OF.has(bracket)) open.push({ bracket, line, offset, side: 'open' });
    else if ((marks === 'outside' && open.length > 0) || !INLINE_MARK.test(text.slice(0, offset))) {
      lone.push(...closed(open, { bracket, line, offset, side: 'close' }));
    }
  }
  return lone;
}

function* bracketsIn(text: string): Generator<{ bracket: string; offset: number }> {
  const start = LIST_MARK.exec(text)?.[0].length ?? 0;
  for (let offset = start; offset < text.length; offset++) {
    const bracket = text.charAt(offset);
    if (CLOSER_OF.has(bracket) || CLOSERS.has(bracket)) yield { bracket, offset };
  }
}

/** Takes the partner of a closing bracket off the stack; what stood open above it, or the bracket itself, is lone. */
function closed(open: LoneBracket[], close: LoneBracket): readonly LoneBracket[] {
  const partner = open.findLastIndex(({ bracket }) => CLOSER_OF.get(bracket) === fold(close.bracket));
  return partner < 0 ? [close] : open.splice(partner).slice(1);
}
