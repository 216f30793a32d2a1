import { figuresIn, fiscalYearOf, periodsIn, type FigureInText, type PeriodInText } from '../../../../domain/notation';

/** Which figure of an indicator the text says it is: by its role, or by the fiscal year. */
export type Meant = '策定時の値' | '直近値' | '目標値' | { readonly year: number };

/** A figure with what it is said to be. */
export interface Stated extends FigureInText {
  readonly meant: Meant;
  readonly written: string;
}

/** 「（R2）」 behind a word and before its figure. */
const REMARK = '(?:\\([^()]{1,12}\\))?';
const TO = '(?:の|は|が|を|に|では|における|において|である|とした|であった|となる|[:(])?\\s*';
const ROLES: readonly (readonly [Exclude<Meant, object>, RegExp])[] = [
  ['目標値', new RegExp(`目標(?:値|数)?${REMARK}${TO}$`)],
  ['策定時の値', new RegExp(`(?:策定(?:当時|時点?)|基準(?:値|年度?)|当初値)(?:の?値)?${REMARK}${TO}$`)],
  ['直近値', new RegExp(`(?:直近|最新)の?(?:値|数)?${REMARK}${TO}$`)],
];
/** Figures that are not those of the prefecture as a whole and of the indicator itself. */
const OTHERS =
  /全国|国の|国は|他県|他の|平均|うち|内訳|[前昨]年|前回|前期|増加数|達成率|進捗率|あと|残り|不足|割合は|予定|見込/;
/** A way between two values: 「策定時の100か所から令和５年度は210か所に増加」. */
const FROM = /^\)?から、?$/;
const BY = /^(?:に|へ|まで|と(?:なり|なった|増|減)|となり)/;
/** 「目標を２人上回った」「目標に３件届かなかった」: not the target, but how far from it. */
const BY_HOW_MUCH = /^(?:ほど|余り|も)?(?:上回|下回|超過|超え|及ば|届か|達しな|足り|不足)/;
/** 「17市町中12市町」: the whole of which another figure is a part. */
const WHOLE = /^(?:中|のうち|の内)/;
/** The year before its figure, and behind it in brackets. */
const YEAR_BEFORE = /^(?:末|実績)?(?:に?は|の|には|において(?:は)?|[:]|に|が|も)?、?$/;

/** The figures of a stretch of text that say what they are; the text in half width. */
export function statedFigures(text: string): readonly Stated[] {
  const periods = periodsIn(text);
  const found: Stated[] = [];
  for (const figure of figuresIn(text)) {
    const meant = meantBy(text, figure, periods, found.at(-1));
    if (meant === null) continue;
    found.push({ ...figure, meant, written: text.slice(figure.start, figure.end) });
  }
  return found;
}

function meantBy(
  text: string,
  { start, end, quantity }: FigureInText,
  periods: readonly PeriodInText[],
  before: Stated | undefined,
): Meant | null {
  const lead = text.slice(0, start);
  const clause = lead.slice(before?.end ?? 0);
  if (quantity.approximate || quantity.unit === 'ポイント' || OTHERS.test(clause)) return null;
  if (/[万億千]/.test(text.slice(start, end)) || WHOLE.test(text.slice(end))) return null;
  const role = ROLES.find(([, pattern]) => pattern.test(lead));
  if (role) return BY_HOW_MUCH.test(text.slice(end)) ? null : role[0];
  const year = yearOf(text, { start, end }, periods);
  if (year !== null) return /目標|計画/.test(clause) ? null : { year };
  const isWay = before?.meant === '策定時の値' && FROM.test(clause) && BY.test(text.slice(end));
  return isWay ? '直近値' : null;
}

/** The one fiscal year that stands directly before a figure or in brackets behind it. */
function yearOf(text: string, { start, end }: Pick<FigureInText, 'start' | 'end'>, periods: readonly PeriodInText[]) {
  const beside = periods.find(
    (period) =>
      (period.end <= start && YEAR_BEFORE.test(text.slice(period.end, start))) ||
      (period.start >= end && /^\($/.test(text.slice(end, period.start)) && /^[)・、]/.test(text.slice(period.end))),
  );
  const { kind } = beside?.period ?? {};
  if (!beside || (kind !== 'fiscalYear' && kind !== 'fiscalYearEnd' && kind !== 'open')) return null;
  return fiscalYearOf(beside.period)?.from ?? null;
}
