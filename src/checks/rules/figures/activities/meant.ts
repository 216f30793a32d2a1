import { oncePer } from '../../../memo';
import type { ActivityGroup } from './activityCounts';
import { bare, type Bracketed } from './subject';

/** Shared characters that are enough to take a common ending for the same activity. */
const COMMON_ENDING = 6;
/** A name this long may stand in a heading with words between its parts. */
const LONG_NAME = 8;

/** The activity that figures in brackets belong to, or undefined where none or more than one may be meant. */
export function meant(groups: readonly ActivityGroup[], bracket: Bracketed): ActivityGroup | undefined {
  return (
    only(groups.filter((group) => isVariant(group, bracket))) ??
    named(groups, bracket.subject) ??
    only(whole(groups.filter(({ base }) => endsAlike(base, bracket.subject)))) ??
    named(groups, bracket.continued) ??
    only(whole(groups.filter(({ base }) => base.length >= LONG_NAME && isSpread(base, bracket.heading)))) ??
    only(groups.filter((group) => isSaidBeside(group, bracket)))
  );
}

/** The name stands in the words; of several the one that ends last, then the longest. */
function named(groups: readonly ActivityGroup[], subject: string): ActivityGroup | undefined {
  const fitting = wholeOf(groups).filter(({ base }) => base !== '' && subject.includes(base));
  const end = ({ base }: ActivityGroup): number => subject.lastIndexOf(base) + base.length;
  return fitting.sort((a, b) => end(b) - end(a) || b.base.length - a.base.length)[0];
}

/** 「認知症対応力向上研修の開催：医師（2回）、歯科医師（1回）」 speaks of 「認知症対応力向上研修（歯科医師）」. */
function isVariant({ base, variant }: ActivityGroup, { subject: words, line, above }: Bracketed): boolean {
  const subject = words.replace(TIMES, '');
  if (!variant || !subject.endsWith(variant)) return false;
  const lead = subject.slice(0, -variant.length).replace(HELD, '');
  if (lead !== '') return lead.endsWith(base);
  return line.includes(base) || (base.length >= LONG_NAME && isSpread(base, above));
}

/** 「初任者編１回（42人）」. */
const TIMES = /\d{1,3}回$/;

/** 「研修会の開催（薬剤師会1回）」: the line names the activity, and the words of the bracket stand in 内容 of its only row. */
function isSaidBeside({ base, rows }: ActivityGroup, { subject, line }: Bracketed): boolean {
  const [row, ...more] = rows;
  if (!row || more.length > 0 || subject === '' || base.length < COMMON_ENDING || !line.includes(base)) return false;
  return row.content.written.length <= LONGEST_CONTENT && bare(row.content.written).startsWith(subject);
}

/** Longer contents say more than whom it was for. */
const LONGEST_CONTENT = 40;

/** What is said of an event between its name and whom it was for. */
const HELD = /(?:開催|実施|状況|内訳)$/;

/** Where brackets tell several activities of one base apart, only all of them together. */
function whole(groups: readonly ActivityGroup[]): readonly ActivityGroup[] {
  const joined = new Set(groups.filter(({ variant }) => variant === null).map(({ base }) => base));
  return groups.filter(({ base, variant }) => variant === null || !joined.has(base));
}

/** Every bracket of an item asks for the same ones. */
const wholeOf: typeof whole = oncePer(whole);

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** 「市町村の求めによりアドバイザーを派遣」 is the 「…アドバイザー派遣」 of the item, if there is but one. */
function endsAlike(base: string, subject: string): boolean {
  const length = commonEnding(base, subject);
  return length >= COMMON_ENDING && GENERIC.test(subject.slice(0, subject.length - length));
}

/** Words that tell no activity from another. */
const GENERIC =
  /^(?:各|全|県内|管内|県|市町村|保険者|町村|自治体|求め|要望|希望|依頼|必要|応じ|対し|対象|より|よる|から|する|した|等|て|し|た|も|\d|[①-⑳])*$/;

function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Whether the letters of a name stand in a heading in their order, and not much else. */
function isSpread(name: string, heading: string): boolean {
  if (heading.length > name.length * 2) return false;
  let at = 0;
  for (const letter of heading) if (letter === name[at]) at += 1;
  return at === name.length;
}
