import type { Report } from '../../domain/report';

/** What becomes of insurers' names where forms are published: by 公表時の保険者名, which may say nothing. */
export type Names = 'shown' | 'hidden' | 'undecided';

export function namesOf({ basics }: Report): Names {
  const { value } = basics.publishedNames;
  return value === null ? 'undecided' : value ? 'shown' : 'hidden';
}
