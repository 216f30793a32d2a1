import { a1 } from '../sheet/address';
import type { Finding } from './finding';

/** A finding's sentence without its place, for where sheet and cell stand beside it. */
export function sentenceOf({ place, message }: Pick<Finding, 'place' | 'message'>): string {
  const start = place ? `『${place.sheet}』シート ${a1(place.at)}：` : 'ブック全体：';
  return message.startsWith(start) ? message.slice(start.length) : message;
}
