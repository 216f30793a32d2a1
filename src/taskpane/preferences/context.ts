import { createContext, use, useSyncExternalStore } from 'react';
import type { PreferenceKeeper } from './keeper';
import { PREFERENCES_AT_FIRST, type Preferences } from './preferences';

interface WithPreferences {
  readonly preferences: Preferences;
  readonly change: (change: Partial<Preferences>) => void;
}

/** Null: nothing is remembered. */
export const Keeper = createContext<PreferenceKeeper | null>(null);

/** The person's preferences, and the way to change them. */
export function usePreferences(): WithPreferences {
  const { subscribe, state, change } = use(Keeper) ?? NOTHING;
  return { preferences: useSyncExternalStore(subscribe, state), change };
}

const NOTHING: Pick<PreferenceKeeper, 'subscribe' | 'state' | 'change'> = {
  subscribe: () => () => undefined,
  state: () => PREFERENCES_AT_FIRST,
  change: () => undefined,
};
