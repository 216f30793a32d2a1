import type { FoundPeriod } from './found';

const LONGEST = 12;
const NOTE = /\([^()]*\)/g;
const PUNCTUATION = /[()「」、,。:;・※＊*\s]/g;
/** Words that belong to the figure's qualifier. */
const QUALIFYING = /うち|延べ|のべ/g;
/** Words beside a figure that turn its meaning: not held, planned only, called off. */
const TURNING = /[未不無非欠]|中止|延期|予定|計画|目標|以外/;

/** What is written in a part of a cell besides periods, notes in brackets and punctuation. */
export function labelIn(text: string, start: number, end: number, periods: readonly FoundPeriod[]): string {
  let label = '';
  let at = start;
  for (const period of periods) {
    if (period.start < start || period.end > end) continue;
    label += text.slice(at, period.start);
    at = period.end;
  }
  return (label + text.slice(at, end)).replace(NOTE, '').replace(PUNCTUATION, '').replace(QUALIFYING, '');
}

/** Whether a figure means the same without the words beside it (継続1か所, 38回派遣); only where its unit says what is counted. */
export function isPlainLabel(label: string, hasUnit: boolean): boolean {
  if (label === '') return true;
  return (
    hasUnit &&
    label.length <= LONGEST &&
    /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]+$/u.test(label) &&
    !TURNING.test(label)
  );
}

/** The number of names in a list before 「各」. */
export function namesIn(text: string): number {
  const list = text.split(/[(:。\n「」]/).at(-1) ?? '';
  return list.split(/[、,・]|及び|並びに/).filter((name) => name.trim() !== '').length;
}
