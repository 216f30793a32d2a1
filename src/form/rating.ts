import { RATINGS, ratingWord, readRating } from '../domain/notation';
import type { Item } from '../domain/report';
import { fold } from '../text/fold';

/**
 * The line that states the rating a person wrote for the item, as 「達成はやや不十分」, to stand first in 自己評価;
 * null where nobody wrote one, and where the text's own first line states a rating already.
 */
export function ratingLine({ rating, sections }: Item): string | null {
  if (rating.value === null) return null;
  const first = sections.evaluation.paragraphs.find(({ text }) => text.trim() !== '');
  return first && statesRating(first.text) ? null : `「${ratingWord(rating.value)}」`;
}

/** A line that is a rating, or a sentence that quotes one: 「達成はやや不十分」であった。 */
function statesRating(line: string): boolean {
  if (readRating(line) !== null) return true;
  const folded = fold(line);
  return RATINGS.some((rating) => folded.startsWith(`「${ratingWord(rating)}」`));
}
