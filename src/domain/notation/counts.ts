import type { FigureInText, PeriodInText, Quantity } from './types';

export interface FigureOptions {
  /** ② means 2: only where a count is expected. */
  readonly circled?: boolean;
}

/** Every count in a list of counts: 「14市町村、38回派遣」. */
export function readCounts(written: string, options: FigureOptions = {}): readonly Quantity[] {
  return figuresIn(written, options).map(({ quantity }) => quantity);
}

/** The figures in running text, in order. */
export function figuresIn(_text: string, _options: FigureOptions = {}): readonly FigureInText[] {
  return [];
}

/** The years, fiscal years and dates in running text, in order. */
export function periodsIn(_text: string): readonly PeriodInText[] {
  return [];
}
