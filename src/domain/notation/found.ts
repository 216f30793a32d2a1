import { Decimal } from 'decimal.js';
import { circledNumber } from './circled';
import { figureAt, type ScannedFigure } from './figure';
import { fractionAt } from './fraction';
import { endOfOther } from './notFigure';
import { matchAt, type Setting } from './scan';
import { periodAt, type ScannedPeriod } from './span';
import { unitAt } from './units';
import { VULGAR } from './vulgar';

export interface FoundPeriod extends ScannedPeriod {
  readonly start: number;
}

const PERIOD_START = /[\d一二明大昭平令MTSHR'第~]/;

/** The periods in plain text, from left to right, none inside another. */
export function findPeriods(text: string): readonly FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (let at = 0; at < text.length;) {
    const scanned = PERIOD_START.test(text.charAt(at)) ? periodAt(text, at, 'text') : null;
    if (scanned) found.push({ ...scanned, start: at });
    at = scanned ? scanned.end : at + 1;
  }
  return found;
}

export interface FigureSearch {
  readonly setting: Setting;
  /** ② means 2 behind a name (医師会②): only where a count is expected. */
  readonly circled: boolean;
}

/** An age only labels the figure behind it: うち65歳以上人口 253,395人. */
const AGE = '歳';

const WRITTEN_NUMBER = new RegExp(`[〇一二三四五六七八九十百千零ゼ半]|${VULGAR.source}`);

/** The figures in plain text outside of the periods, from left to right. */
export function findFigures(
  text: string,
  periods: readonly FoundPeriod[],
  search: FigureSearch,
): readonly ScannedFigure[] {
  const found: ScannedFigure[] = [];
  let from = 0;
  let next = 0;
  for (let at = 0; at < text.length;) {
    const period = periods[next];
    if (period && at >= period.start) {
      next += 1;
      at = Math.max(at, period.end);
      from = at;
      continue;
    }
    const step = stepAt(text, at, from, search);
    if (step?.figure) found.push(step.figure);
    if (step && step.figure?.quantity.unit !== AGE) from = step.end;
    at = step?.end ?? at + 1;
  }
  return found;
}

interface Step {
  readonly figure: ScannedFigure | null;
  readonly end: number;
}

/** What begins at a place: a figure, another number to pass over, or nothing. */
function stepAt(text: string, at: number, from: number, { setting, circled }: FigureSearch): Step | null {
  const character = text.charAt(at);
  if (circledNumber(character) !== null && (circled || isCounted(text, at, setting))) return circledAt(text, at);
  if (!/\d/.test(character) && !(setting === 'cell' && WRITTEN_NUMBER.test(character))) return null;
  const fraction = setting === 'cell' && fractionAt(text, at) !== null;
  const other = fraction ? null : endOfOther(text, at, setting);
  if (other !== null) return { figure: null, end: other };
  const figure = figureAt(text, at, from, setting);
  if (figure === null) return { figure, end: endOfDigits(text, at) };
  return { figure: setting === 'text' && isDays(text, figure) ? null : figure, end: figure.end };
}

/** 12月19～23日: days of a month, not a number of days. */
function isDays(text: string, { quantity, at, end }: ScannedFigure): boolean {
  return quantity.unit === '日' && !quantity.low.eq(quantity.high) && !text.slice(at, end).includes('日間');
}

/** ②名 in a cell: the unit says that the sign counts; ② before other words opens a list. */
function isCounted(text: string, at: number, setting: Setting): boolean {
  return setting === 'cell' && unitAt(text, at + 1)?.end === text.length;
}

function circledAt(text: string, at: number): Step | null {
  const unit = unitAt(text, at + 1);
  if (unit === null && /^$|[\n ]/.test(text.charAt(at - 1))) return null;
  const value = new Decimal(circledNumber(text.charAt(at)) ?? 0);
  const quantity = {
    low: value,
    high: value,
    bound: 'exact',
    approximate: false,
    unit: unit?.unit ?? null,
    qualifier: null,
  } as const;
  const end = unit?.end ?? at + 1;
  return { figure: { quantity, change: false, doubts: [], start: at, at, end }, end };
}

/** A run of digits too long for any figure is passed over as a whole. */
function endOfDigits(text: string, at: number): number {
  return at + (matchAt(/\d+(?:[.,]\d+)*/y, text, at)?.[0].length ?? 1);
}
