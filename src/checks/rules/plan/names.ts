import { fold } from '../../../text/fold';

/** What stands in brackets (週１回以上開催) and small words tell no names apart. */
export const nameKey = (name: string): string =>
  fold(name.replace(/[（(［[][^）)］\]]*[）)］\]]/g, '')).replace(/[の・、,]/g, '');

/** So much of the longer name must be the shorter one. */
const MOSTLY = 0.5;
/** A shorter name may be part of any. */
const SHORTEST_PART = 5;

/** Whether two names, as nameKey() has them, may be those of one indicator: the same, or one most of the other. */
export function isSameName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const isPart = short.length >= SHORTEST_PART && short.length >= long.length * MOSTLY && long.includes(short);
  return short !== '' && (short === long || isPart);
}
