import type { Decimal } from 'decimal.js';
import { figuresIn, unitsAgree, type FigureInText } from '../../../domain/notation';

/** A value of this year and one of before, with the growths that the same sentence tells of them. */
export interface Growth {
  readonly from: FigureInText;
  /** null where another sentence tells it. */
  readonly to: FigureInText | null;
  readonly amounts: readonly FigureInText[];
  /** Which way the words say it went; null where they only name a multiple. */
  readonly said: 'up' | 'down' | null;
  readonly word: string;
}

const YEAR = '(?:令和|平成|[RH])?(?:\\d{1,4}|元)年?度末?';
/** The time before: 「前年度の」「令和４年度（」「第７期（」「策定時の」. */
const BEFORE = `(?:対?前年度?|昨年度?|前回|前期|前計画期間?|第\\d期|策定(?:当?時|当初)|${YEAR})(?:末|実績|時点|同期)?(?:の(?:実績)?|は|に|と?の)?`;
/** From the value of now to the time before; no other subject may stand between. */
const NOW_BEFORE = new RegExp(
  `^\\)?」?(?:であり|であった|で|とな(?:り|って(?:おり|いる))|と|に(?:達し|上り|のぼり|増加し|増え)|だった)(?:が|て)?、?${BEFORE}[(]?$`,
);
const LEAD = new RegExp(`(?:^|[、。\\s])${BEFORE}[(]?$`);
/** From the value of before to what is told of both. */
const COMPARED =
  /^\)?(?:から|より|を|(?:に|と)(?:比べ(?:て|ると)?|比較して|比し(?:て)?|対し(?:て)?)|と?の)、?(?:約|およそ)?$/;
const FROM_TO = new RegExp(`^\\)?(?:から|→)、?(?:${YEAR}(?:に?は|の|に)?、?)?$`);
const TO_AMOUNT =
  /^\)?(?:へと|へ|に|まで|と(?:なり|なって)?)(?:増加し|増え|伸び|減少し|減り|減っ)?(?:、|て|[(])*(?:約|およそ)?$/;
const MORE = /^(?:、|[(]|で、?|・|し、?|[)])*(?:約)?$/;
const MOVED = /^[^、。\d]{0,8}?(増|減|多|少な|上回|下回|伸|上昇|低下)/;
const UP = /増|多|上回|伸|上昇/;
/** A cheap look before a text is normalised. */
export const mayTellGrowth = (text: string): boolean =>
  /倍|[増減]|割|伸び|多[いくか]|少な|[上下]回/.test(text) && /[0-9０-９]/.test(text);

/** The growths that a sentence (NFKC) tells together with the figures they follow from. Rates grow by points: not here. */
export function growthsIn(sentence: string): readonly Growth[] {
  const figures = figuresIn(sentence);
  const between = (one: number, other: number): string =>
    sentence.slice(endOf(figures[one], sentence), figures[other]?.start ?? 0);
  const found: Growth[] = [];
  for (const [at, figure] of figures.entries()) {
    const next = figures[at + 1];
    if (!next || !isPlain(figure) || found.some(({ from }) => from === figure)) continue;
    const pair = isPlain(next) && unitsAgree(figure.quantity.unit, next.quantity.unit) ? next : null;
    if (pair && NOW_BEFORE.test(between(at, at + 1)) && COMPARED.test(between(at + 1, at + 2)))
      found.push(...growthOf(sentence, { from: pair, to: figure }, figures.slice(at + 2)));
    else if (pair && FROM_TO.test(between(at, at + 1)) && TO_AMOUNT.test(between(at + 1, at + 2)))
      found.push(...growthOf(sentence, { from: figure, to: pair }, figures.slice(at + 2)));
    else if (LEAD.test(sentence.slice(0, figure.start)) && COMPARED.test(between(at, at + 1)))
      found.push(...growthOf(sentence, { from: figure, to: null }, figures.slice(at + 1)));
  }
  return found;
}

/** The figure itself, without the words of growth that the reader takes with it. */
const endOf = (figure: FigureInText | undefined, sentence: string): number =>
  figure ? figure.start + figureLength(sentence.slice(figure.start, figure.end)) : sentence.length;

const figureLength = (written: string): number => written.replace(/の?(?:増|減|多|少|上|下|伸|低).*$/, '').length;

const isPlain = ({ quantity: { low, high, unit, bound, approximate, qualifier } }: FigureInText): boolean =>
  low.eq(high) &&
  bound === 'exact' &&
  !approximate &&
  unit !== null &&
  !/^(?:%|ポイント|倍|年|月|日|歳|位|期)$/.test(unit) &&
  (qualifier === null || qualifier === 'total' || qualifier === 'sum');

function growthOf(
  sentence: string,
  { from, to }: Pick<Growth, 'from' | 'to'>,
  rest: readonly FigureInText[],
): readonly Growth[] {
  const amounts: FigureInText[] = [];
  for (const figure of rest) {
    const before = amounts.at(-1);
    const gap = before ? sentence.slice(endOf(before, sentence), figure.start).replace(/^増加?|^減少?/, '') : '';
    if ((before && !MORE.test(gap)) || amountKind(figure, from) === null) break;
    amounts.push(figure);
  }
  const last = amounts.at(-1);
  if (!last) return [];
  const isMultiple = last.quantity.unit === '倍';
  const word = MOVED.exec(sentence.slice(endOf(last, sentence)).replace(/^\)/, ''))?.[1] ?? null;
  if (word === null && !isMultiple) return [];
  const told = to ?? toldLast(sentence, last, rest[amounts.length], from);
  return [
    {
      from,
      to: told,
      amounts,
      said: word === null || isMultiple ? null : UP.test(word) ? 'up' : 'down',
      word: word ?? '',
    },
  ];
}

/** 「前年度の100人から20人増加し、120人となった」. */
function toldLast(sentence: string, last: FigureInText, next: FigureInText | undefined, from: FigureInText) {
  if (!next || !isPlain(next) || !unitsAgree(next.quantity.unit, from.quantity.unit)) return null;
  const isSo =
    TOLD_LAST.test(sentence.slice(endOf(last, sentence), next.start)) && /^(?:と|に)な/.test(sentence.slice(next.end));
  return isSo ? next : null;
}

const TOLD_LAST = /^\)?の?(?:増|減)(?:加し|少し|え|り|)(?:て)?、?(?:合?計)?$/;

export type AmountKind = 'difference' | 'rate' | 'multiple';

/** What an amount says of a growth from a figure; null where it says something else. */
export function amountKind({ quantity }: FigureInText, from: FigureInText): AmountKind | null {
  const { unit, low, high, bound } = quantity;
  if (unit === null || !low.eq(high) || bound !== 'exact') return null;
  if (unit === '倍') return 'multiple';
  if (unit === '%') return 'rate';
  return !quantity.approximate && unitsAgree(unit, from.quantity.unit) ? 'difference' : null;
}

/** The growth from one value to another in the way an amount tells it. */
export function growthBy(kind: AmountKind, from: Decimal, to: Decimal): Decimal {
  if (kind === 'difference') return to.minus(from).abs();
  return kind === 'multiple' ? to.div(from) : to.minus(from).abs().div(from).times(100);
}
