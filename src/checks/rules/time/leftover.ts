import type { YearHere } from './years';

/** A sentence with the fiscal years that it names. */
export interface Line {
  readonly text: string;
  readonly years: readonly YearHere[];
}

/** What is known of the section a sentence stands in. */
export interface Surroundings {
  readonly fiscalYear: number;
  /** The section names the fiscal year of the report somewhere. */
  readonly named: boolean;
  /** A clause begins with it, or names 今年度. */
  readonly opened: boolean;
  /** One of its headings does. */
  readonly headed: boolean;
  /** The section speaks of the year evaluated; 現状と課題 speaks of the past. */
  readonly ofThisYear: boolean;
}

/** A past year of a sentence that stands where the report's own should, and what gives it away. */
export function leftover(line: Line, surroundings: Surroundings) {
  const { text, years } = line;
  const own = years.find((year, index) => isComparedWithItself(text, year, years.slice(index + 1)));
  if (own) return { year: own, how: 'ownComparison' as const };
  const speaking = years.find(
    (year) =>
      isCalledLate(text, year, surroundings.fiscalYear) ||
      isTargetSet(line, year, surroundings) ||
      (surroundings.ofThisYear && year.year < surroundings.fiscalYear && standsForThisYear(line, year, surroundings)),
  );
  return speaking && { year: speaking, how: 'thisYear' as const };
}

/** 「令和４年度における割合は…、令和４年度と比較して」. */
function isComparedWithItself(text: string, year: YearHere, later: readonly YearHere[]): boolean {
  return later.some(
    (other) =>
      other.year === year.year &&
      /^(と比較|に比べ|と比べ|より|比)/.test(text.slice(other.end)) &&
      /^(における|の|は|では|には)/.test(text.slice(year.end)),
  );
}

/** What people call a year from the year evaluated, with its distance from that year. */
const CALLED: readonly (readonly [words: string, offset: number])[] = [
  ['[本今当]年度', 0],
  ['[前昨]年度', -1],
  ['[次来]年度', 1],
];
const OPEN = '\\s*(?:[（(]|である|すなわち|[=＝:：])\\s*';
const CALLED_BEFORE = CALLED.map(([words, offset]) => [new RegExp(`(?<!該)${words}${OPEN}$`), offset] as const);
const CALLED_AFTER = CALLED.map(([words, offset]) => [new RegExp(`^\\s*[（(]\\s*${words}\\s*[）)]`), offset] as const);

/** 「本年度（令和４年度）」「令和３年度（前年度）」 in a report on 令和５年度. Later years are those of the writing. */
function isCalledLate(text: string, { year, start, end }: YearHere, fiscalYear: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const offset =
    CALLED_BEFORE.find(([pattern]) => pattern.test(before))?.[1] ??
    CALLED_AFTER.find(([pattern]) => pattern.test(after))?.[1];
  return offset !== undefined && year < fiscalYear + offset;
}

/** 「令和４年度の目標を設定した」 in 現状と課題, which leads to the targets of the year evaluated. */
function isTargetSet({ text, years }: Line, { year, end }: YearHere, around: Surroundings): boolean {
  if (around.ofThisYear || around.named || year !== around.fiscalYear - 1 || years.length > 1) return false;
  return TARGET_SET.test(text.slice(end));
}

const TARGET_SET =
  /^(?:における|に向けた)?の?(?:各)?目標(?:値|指標)?(?:を|として)[^。、]{0,20}(?:設定し(?:た|ている)|定めた|定めている|掲げた|掲げている|とした|としている)。?$/;

/**
 * A past year that the report's own should stand for: beside 前年度比; before the target; as the label of a figure, a
 * heading or the subject of a sentence in a section that never names its own year.
 */
function standsForThisYear({ text, years }: Line, { year, start, end }: YearHere, around: Surroundings): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const namedHere = years.some((each) => each.year === around.fiscalYear);
  if (LABEL.test(after) && COUNTED.test(before)) return false;
  if (/前年度(比|から|より|に比べ|と比)/.test(after)) return !namedHere;
  if (year === around.fiscalYear - 1 && OWN_TARGET.test(after)) return !namedHere;
  if (year === around.fiscalYear - 1 && /^の?[1１一]年間[でに]/.test(after)) return years.length === 1;
  if (years.length > 1 || PAST.test(after)) return false;
  if (HEADING.test(text) && HEADED_BY_YEAR.test(after)) return !around.headed && NOTHING_BEFORE.test(before);
  if (LABEL.test(after)) return !around.named && BEGINS.test(before) && !OTHER_PLAN.test(before);
  if (year !== around.fiscalYear - 1 || !NOTHING_BEFORE.test(before) || !SUBJECT.test(after)) return false;
  return !around.named || (!around.opened && DONE.test(after) && !AGAINST.test(after));
}

const OWN_TARGET =
  /^の?(?:目標|計画)(?:値|の目標)?(?:に対|に照|を達成|は達成|に達し|と比|[（(]?[0-9０-９,，.．]+(?:[人名件回%％]|か所|箇所|市))/;
/** 「R4：２市町村」 that begins a line or a bracket; behind another count it is there for comparison. */
const LABEL = /^[:：]\s*[0-9０-９①-⑳]/;
const BEGINS = /(?:^|[（(【［・])[\s　]*$/;
/** A bracket behind what was counted: 「96人が修了した（令和５年度：88人）」. */
const COUNTED =
  /(?<![第0-9０-９])[0-9０-９]+(?:人|名|回|件|か所|箇所|[市町]|保険者|事業所|団体|[%％])[^（(]*[（(][\s　]*$/;
/** 「第９期では指標を…（R4：1.9）に替える」: where the next plan starts from. */
const OTHER_PLAN = /次期|第[0-9０-９十]{1,2}期/;
/** A line without a full stop. */
export const HEADING = /^[^。：:]{1,40}$/;
const HEADED_BY_YEAR = /^[）)の・\s　]*(主な|取組|実施|実績|目標|自己評価|進捗|評価|事業)/;
const NOTHING_BEFORE = /^[\s　（(・0-9０-９①-⑳).）]*$/;
const SUBJECT = /^(は|には|においては|の取組|の自己評価|の目標)/;
/** What is said of the year evaluated: an account of what was done, with nothing set against it. */
const DONE = /^(?:は|には|においては|の取組(?:は|として))、?[^。]*(?:した|んだ|った|できた)。$/;
const AGAINST = /なかった|とどま|ものの|[たいる]が、|ため|影響|反省|一方/;
const PAST =
  /前年度|昨年度|から|以降|(?<!に)より|まで|確定値|調査(?!員)|策定|作成|創設|開始|改定|引き続き|踏まえ|課題|継続|受け|反省|比べ|比較/;
