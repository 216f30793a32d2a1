import type { TypedNumber } from './numbers';

const MINUTES = 60;
const SECONDS = 60;
const DAY_SECONDS = 86_400;
const DAY_HOURS = 24;
const HALF_DAY = 12;

const CLOCK = /^(\d{1,4}):(\d{1,4})(?::(\d{1,4}(?:\.\d{1,3})?))?(?: ?([ap])m?)?$/i;
/** A letter alone needs the space before it (Microsoft, KB Q159491). */
const HOUR = /^(\d{1,2}) ([ap])m?$/i;
const STOPWATCH = /^(\d{1,4}):(\d{1,2}\.\d{1,3})$/;
const KANJI = /^(午前|午後)? ?(\d{1,4})時(?:(\d{1,4})分(?:(\d{1,4})秒)?)?$/;

/** "9:30", "25:00:00", "9:30 PM", "9 p", "9時30分" as parts of a day. excel-rules: type-time, ex-time-ja. */
export function typedTime(text: string): TypedNumber | undefined {
  return clock(text) ?? stopwatch(text) ?? kanji(text);
}

function clock(text: string): TypedNumber | undefined {
  const [, hourOnly, letter] = HOUR.exec(text) ?? [];
  if (hourOnly !== undefined)
    return halfDay([hourOnly, '0', undefined], letter === 'p' || letter === 'P', 'h:mm AM/PM');
  const [, hours = '', minutes = '', seconds, half] = CLOCK.exec(text) ?? [];
  if (hours === '') return undefined;
  const format = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  if (half !== undefined) return halfDay([hours, minutes, seconds], half.toLowerCase() === 'p', `${format} AM/PM`);
  return passed([hours, minutes, seconds], format);
}

function stopwatch(text: string): TypedNumber | undefined {
  const [, minutes, seconds] = STOPWATCH.exec(text) ?? [];
  return minutes === undefined ? undefined : { ...passed(['0', minutes, seconds], ''), format: 'mm:ss.0' };
}

function kanji(text: string): TypedNumber | undefined {
  const [, half, hours, minutes = '0', seconds] = KANJI.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const format = seconds === undefined ? 'h"時"mm"分"' : 'h"時"mm"分"ss"秒"';
  if (half !== undefined) return halfDay([hours, minutes, seconds], half === '午後', format);
  return passed([hours, minutes, seconds], format);
}

type Parts = readonly [hours: string, minutes: string, seconds: string | undefined];

function halfDay([hours, minutes, seconds]: Parts, isAfternoon: boolean, format: string): TypedNumber | undefined {
  if (Number(hours) > HALF_DAY || Number(minutes) >= MINUTES || Number(seconds ?? 0) >= SECONDS) return undefined;
  const hour = (Number(hours) % HALF_DAY) + (isAfternoon ? HALF_DAY : 0);
  return { ...passed([String(hour), minutes, seconds], format), format };
}

/** More than a day, or than the minutes of an hour, is shown as hours that have passed. */
function passed([hours, minutes, seconds = '0']: Parts, format: string): TypedNumber {
  const isTimeOfDay = Number(hours) < DAY_HOURS && Number(minutes) < MINUTES && Number(seconds) < SECONDS;
  const total = (Number(hours) * MINUTES + Number(minutes)) * SECONDS + Number(seconds);
  return { value: total / DAY_SECONDS, format: isTimeOfDay ? format : '[h]:mm:ss' };
}
