import { z } from 'zod/mini';
import { PREFERENCES_AT_FIRST, type Preferences } from './preferences';

const { prefecture, opensMany, degrees } = PREFERENCES_AT_FIRST;

/** No name is longer; a storage that others wrote into may hold anything. */
const LONGEST = 20;

/** Field by field: what one of them has lost, or an older version did not know, costs the others nothing. */
const STORED = z.object({
  prefecture: z.catch(z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST))), prefecture),
  opensMany: z.catch(z.boolean(), opensMany),
  degrees: z.catch(z.array(z.enum(['error', 'warning', 'info'])).check(z.minLength(1)), () => [...degrees]),
});

/** What a storage gave, or what stands at first where it gave nothing of use. */
export function readStored(stored: unknown): Preferences {
  const read = z.safeParse(STORED, stored);
  return read.success ? read.data : PREFERENCES_AT_FIRST;
}
