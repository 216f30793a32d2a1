import { findFigures, findPeriods, type FigureSearch } from './found';
import type { ScannedFigure } from './figure';
import { namesIn } from './label';
import { plain } from './plain';
import type { FigureInText, PeriodInText, Quantity } from './types';

export interface FigureOptions {
  /** ② behind a name means 2 (医師会②): only where a count is expected. */
  readonly circled?: boolean;
}

const search = ({ circled = false }: FigureOptions): FigureSearch => ({ setting: 'text', circled });

/**
 * The figures in running text, in order, with their places in it. Marks of lists, ordinals (第１回), times, references
 * and periods are none; a figure that could be read in several ways is left out.
 */
export function figuresIn(text: string, options: FigureOptions = {}): readonly FigureInText[] {
  const { text: plainText, origin } = plain(text);
  return findFigures(plainText, findPeriods(plainText), search(options))
    .filter(({ doubts }) => doubts.length === 0)
    .map(({ quantity, start, end }) => ({ quantity, ...place(origin, start, end) }));
}

/** The years, fiscal years, dates, spans and plan periods in running text, in order; contradictory ones are left out. */
export function periodsIn(text: string): readonly PeriodInText[] {
  const { text: plainText, origin } = plain(text);
  return findPeriods(plainText)
    .filter(({ doubts }) => doubts.length === 0)
    .map(({ period, start, end }) => {
      const at = place(origin, start, end);
      return { period, written: text.slice(at.start, at.end), ...at };
    });
}

/** From plain text back to what was written; the end is that of the last character, not of the space after it. */
function place(
  origin: readonly number[],
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: origin[start] ?? 0, end: origin[end] ?? 0 };
}

/**
 * The counts in a cell or list: 「14市町村、38回派遣」 gives 14 市町村 and 38 回. 「基礎研修、行政研修　各1回」 gives
 * 1 回 each and behind it their sum, 2 回; 「うち」 marks what is counted already.
 */
export function readCounts(written: string, options: FigureOptions = {}): readonly Quantity[] {
  const { text } = plain(written);
  const periods = findPeriods(text);
  const figures = findFigures(text, periods, search(options)).filter(({ doubts }) => doubts.length === 0);
  let from = 0;
  return figures.flatMap((figure) => {
    const named = text.slice(from, figure.start);
    from = figure.end;
    return [figure.quantity, ...sumOfEach(figure, named)];
  });
}

/** What 「Ａ、Ｂ、Ｃ　各1回」 makes in all, where at least two names stand before it. */
function sumOfEach({ quantity }: ScannedFigure, named: string): readonly Quantity[] {
  if (quantity.qualifier !== 'each') return [];
  const names = namesIn(named);
  if (names < 2) return [];
  return [{ ...quantity, low: quantity.low.times(names), high: quantity.high.times(names), qualifier: 'sum' }];
}
