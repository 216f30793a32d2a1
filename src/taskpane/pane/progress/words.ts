import { writeQuantity } from '../../../domain/notation';
import type { Missing, Quantity } from '../../../domain/notation/types';
import { METHOD_NAMES, rateText } from '../../../domain/names';
import type { Pace } from '../../../domain/pace';
import type { NoRate, Part, Progress, Rate } from '../../../domain/progress';
import type { Thresholds } from '../../../domain/rating';
import type { Measurement, Method } from '../../../domain/report';
import type { Place } from '../../../domain/field';
import { placeName } from '../words';

export const PART_NAMES: Readonly<Record<Part, string>> = {
  baseline: '策定時の値',
  latest: '直近値',
  target: '目標値',
};

const MISSING: Readonly<Record<Missing, string>> = {
  blank: 'が記入されていません',
  notYet: 'がまだ出ていません',
  suppressed: 'が秘匿されています',
  notApplicable: 'が「－」（該当なし）です',
  underReview: 'が精査中です',
};

export const PACES: Readonly<Record<Pace, string>> = {
  onTrack: '進捗率は年数の経過に見合っています',
  behind: '進捗率は年数の経過より遅れています',
  undecided: '進捗率が範囲のため、年数の経過に見合うかは決まりません',
};

/** A value with its 年次, both as written. */
export function measuredText({ value, period }: Measurement): string {
  const written = value.written === '' ? '－' : value.written;
  return period.written === '' ? written : `${written}（${period.written}）`;
}

export function thresholdsText({ excellent, good, fair }: Thresholds): string {
  return `評価の基準（率の下限）：◎${excellent}％　○${good}％　△${fair}％　それ未満は×`;
}

/** What the bars mean. */
export const BARS_NOTE =
  '棒の縦線は、左が策定時の値、右が目標値です。塗った部分は直近値までの進み、しま模様は直近値の範囲です。';

/** What the two ratings are. */
export const RATINGS_NOTE =
  '参考評価は計算によるものです。都道府県で決めた評価は「評価を決める」で記入し、「評価区分（採用）」に示します。';

/** Said where a workbook holds received forms alone. */
export const FORMS_NOTE =
  '参考評価は計算によるものです。できあがった別紙２だけのブックのため、評価の記入はできません。記入は、もとになった入力用のブックで行ってください。';

export const NO_LINES = '指標の表に読み取れる行がありません。指標を記入すると、進捗をここに示します。';

/** What to do where no method is chosen. */
export function methodText({ count, place }: { readonly count: number; readonly place: Place | null }): string {
  const where = place ? `${placeName(place)}の「計算方法」` : '基本情報に「計算方法」の行を加え、そこ';
  return `進捗率と達成率のどちらで評価するかが、${count}件の指標で選ばれていません（進捗率で計算しています）。${where}に記入してください。`;
}

/** A rate with its definition, the figures put in, and the result; one line each. */
export function formulaLines(method: Method, { figures, rates, direction }: Progress): readonly string[] {
  const rate = rates[method];
  const upsideDown = method === 'attainment' && direction === 'down';
  const words = upsideDown ? DOWN : FORMULAS[method];
  const definition = `${METHOD_NAMES[method]}＝${words}`;
  const { baseline, latest, target } = figures;
  if (rate.kind === 'none') return [definition, `　算出できません（${reasonText(rate.reason)}）`];
  if (!latest || !target) return [definition, result(rate)];
  const [now, to] = [figureText(latest), figureText(target)];
  if (method === 'progress') {
    const from = baseline ? figureText(baseline) : '';
    return [definition, `　＝（${now}－${from}）÷（${to}－${from}）×100`, result(rate)];
  }
  return [definition, `　＝${upsideDown ? `${to}÷${now}` : `${now}÷${to}`}×100`, result(rate)];
}

const FORMULAS: Readonly<Record<Method, string>> = {
  progress: '（直近値－策定時の値）÷（目標値－策定時の値）',
  attainment: '直近値÷目標値',
};
const DOWN = '目標値÷直近値（減少を目指す指標）';

function result(rate: Rate): string {
  return `　＝${rateText(rate)}％`;
}

/** A figure inside of a formula: without its unit, a range and a figure below zero in brackets. */
function figureText(quantity: Quantity): string {
  const text = writeQuantity({ ...quantity, unit: null, bound: 'exact', qualifier: null });
  return quantity.low.eq(quantity.high) && quantity.low.gte(0) ? text : `（${text}）`;
}

/** Why there is no rate. */
export function reasonText(reason: NoRate): string {
  switch (reason.kind) {
    case 'missing':
      return `${PART_NAMES[reason.part]}${MISSING[reason.why]}`;
    case 'unclear':
      return `${PART_NAMES[reason.part]}を一つの数値として読み取れません`;
    case 'relativeTarget':
      return '目標値がほかとの比較で示され、比べる数値がブックにありません';
    case 'openBound':
      return `${PART_NAMES[reason.part]}が「未満」「以上」などで示され、値が決まりません`;
    case 'unitConflict':
      return `単位（${reason.units.join('、')}）が合っていません`;
    case 'targetZero':
      return '目標値が０か、０を含む範囲です';
    case 'latestZero':
      return '直近値が０か、０を含む範囲です';
    case 'belowZero':
      return `${PART_NAMES[reason.part]}が０より小さい値です`;
    case 'targetEqualsBaseline':
      return '目標値が策定時の値と同じです';
    case 'rangesMeet':
      return '策定時の値と目標値の範囲が重なっています';
  }
}
