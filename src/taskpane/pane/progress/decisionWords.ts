import { standingOf, type Standing } from '../../../app/decide/rule';
import { ratingWord } from '../../../domain/notation';
import type { Progress } from '../../../domain/progress';
import type { Rating } from '../../../domain/rating';

const STANDINGS: Readonly<Record<Standing, string>> = {
  computed: '参考評価',
  candidate: '候補',
  other: '',
};

/** A level with its official word and how it stands to what was computed: 「○ 概ね達成できた（候補）」. */
export function levelText(rating: Rating, progress: Progress): string {
  const standing = STANDINGS[standingOf(rating, progress)];
  return `${rating} ${ratingWord(rating)}${standing === '' ? '' : `（${standing}）`}`;
}

/** Why a reason is asked for. */
export function reasonObjection(rating: Rating, progress: Progress): string {
  if (progress.rate.kind === 'none') return '率が算出できないため、評価の理由を記入してください。';
  return standingOf(rating, progress) === 'candidate'
    ? '評価が計算だけでは決まらないため、選んだ理由を記入してください。'
    : '計算による評価と異なるため、評価の理由を記入してください。';
}
