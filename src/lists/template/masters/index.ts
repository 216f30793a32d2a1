import { GUNMA } from './gunma';
import type { Master } from './master';

export type { Master, MasterInsurer } from './master';

const MASTERS: Readonly<Record<string, Master>> = { 群馬県: GUNMA };

/** The master at hand for a prefecture, undefined for those that fill in their own. */
export function masterOf(prefecture: string | null): Master | undefined {
  return prefecture !== null && Object.hasOwn(MASTERS, prefecture) ? MASTERS[prefecture] : undefined;
}
