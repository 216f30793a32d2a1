/** The number that a line of a list begins with. */
export interface Head {
  /** As written: 「（２）」. */
  readonly written: string;
  /** Heads of one style make up one list: ①, (1), 1), 1., 1, ア. */
  readonly style: string;
  readonly number: number;
}

const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノ';
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** Longer lists are tables or years. */
const LARGEST = 20;

/** What makes 「①に記載」, 「①、②は」 or 「（１）～（３）」 a reference and no head. */
const REFERENCE =
  /^[\s　]*(?:[、,，・～〜~－-]|(?:に|の|を|は|が|と|から|まで|及び|又は|並びに|や|で|も)(?![ァ-ヶ])|[①-⑳])/;

const SHAPES: readonly (readonly [style: string, shape: RegExp])[] = [
  ['①', new RegExp(`^([${CIRCLED}])`)],
  ['(1)', /^[（(]([0-9０-９]{1,2}|[ア-ノ]|[ｱ-ﾉ])[)）]/],
  ['1)', /^([0-9０-９]{1,2}|[ア-ノ]|[ｱ-ﾉ])[)）]/],
  ['1.', /^([0-9０-９]{1,2})[.．](?![0-9０-９])/],
  ['1', /^([0-9０-９]{1,2}|[ア-ノ])(?=　)/],
  ['Ⅰ', new RegExp(`^([${ROMAN}])(?=[\\s　.．、])`)],
];

/** The head of a line; null where it begins with none, or with a reference to one. */
function headOf(line: string): Head | null {
  const text = line.replace(/^[\s　]+/, '');
  for (const [style, shape] of SHAPES) {
    const [written, mark] = shape.exec(text) ?? [];
    if (written === undefined || mark === undefined) continue;
    const { number, kind } = numberOf(mark);
    const isHead = number <= LARGEST && !REFERENCE.test(text.slice(written.length));
    return isHead ? { written, style: `${style}${kind}`, number } : null;
  }
  return null;
}

function numberOf(mark: string): { readonly number: number; readonly kind: string } {
  const plain = mark.normalize('NFKC');
  if (KANA.includes(plain)) return { number: KANA.indexOf(plain) + 1, kind: 'kana' };
  if (ROMAN.includes(mark)) return { number: ROMAN.indexOf(mark) + 1, kind: '' };
  return { number: Number(plain), kind: '' };
}

/** A head that breaks the order of its list. */
export interface Break {
  readonly line: number;
  readonly head: Head;
  readonly kind: 'gap' | 'doubled';
}

interface List {
  readonly style: string;
  /** The last two heads. */
  readonly last: Numbered;
  readonly before: Numbered | null;
  /** What the next head should be. */
  readonly next: number;
  /** What it is where the last head was a slip: 1, 2, 7, 4. */
  readonly nextAfterSlip: number | null;
}

interface Numbered {
  readonly head: Head;
  readonly line: number;
}

/**
 * Where numbers are left out or stand twice. A list goes on below its sublists; one that begins again at 1, or for the
 * first time anywhere, is taken as it is.
 */
export function breaksIn(lines: readonly string[]): readonly Break[] {
  const breaks: Break[] = [];
  const open: List[] = [];
  lines.forEach((text, line) => {
    const head = headOf(text);
    if (!head) return;
    const level = open.findIndex(({ style }) => style === head.style);
    const list = level < 0 ? undefined : open.splice(level)[0];
    const found = list && breakAt(list, { head, line });
    if (found) breaks.push(found);
    open.push({
      style: head.style,
      last: { head, line },
      before: list?.last ?? null,
      ...following(head, line, list, found),
    });
  });
  return breaks;
}

/** What may come after a head, told of or not. */
function following(
  { number }: Head,
  line: number,
  list: List | undefined,
  found: Break | null | undefined,
): Pick<List, 'next' | 'nextAfterSlip'> {
  const own = number + 1;
  if (!list || found?.line !== line) return { next: own, nextAfterSlip: null };
  return found.kind === 'doubled'
    ? { next: list.next + 1, nextAfterSlip: null }
    : { next: own, nextAfterSlip: list.next + 1 };
}

function breakAt({ last, before, next, nextAfterSlip }: List, { head, line }: Numbered): Break | null {
  const { number } = head;
  if (number === 1 || number === next || number === nextAfterSlip) return null;
  // 1, 3, 3, 4: the slip was told at the first 3.
  if (number === last.head.number && before && number === before.head.number + 2) return null;
  if (number < next) return { line, head, kind: 'doubled' };
  // 1, 1, 3: the second 1 is the slip, no new list.
  const isSecond = before?.head.number === last.head.number && number === last.head.number + 2;
  return isSecond ? { ...last, kind: 'doubled' } : { line, head, kind: 'gap' };
}
