import { PREFERENCES_AT_FIRST, type Preferences } from './preferences';

/** Where preferences outlast the pane. Both may throw: storage can be full, forbidden, or gone. */
export interface Drawer {
  readonly read: () => Preferences;
  readonly write: (preferences: Preferences) => void;
}

/** The preferences at hand; kept in memory alone where there is no storage. For React's useSyncExternalStore. */
export class PreferenceKeeper {
  private now: Preferences = PREFERENCES_AT_FIRST;
  private changed: Partial<Preferences> = {};
  private drawer: Drawer | null = null;
  private readonly listeners = new Set<() => void>();

  /** @param open gives the storage; whatever it throws, the pane goes on without one */
  constructor(private readonly open: () => Promise<Drawer>) {}

  readonly state = (): Preferences => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes what is stored; what was changed meanwhile counts more. Never throws. */
  async load(): Promise<void> {
    this.drawer = await this.open().catch(() => null);
    const stored = this.stored();
    if (stored) this.show({ ...stored, ...this.changed });
    if (Object.keys(this.changed).length > 0) this.change(this.changed);
  }

  /** Changes some of them. What another window stored meanwhile of the others stays. Never throws. */
  readonly change = (change: Partial<Preferences>): void => {
    this.changed = { ...this.changed, ...change };
    this.show({ ...(this.stored() ?? this.now), ...change });
    try {
      this.drawer?.write(this.now);
    } catch {
      this.drawer = null;
    }
  };

  private stored(): Preferences | null {
    try {
      return this.drawer?.read() ?? null;
    } catch {
      this.drawer = null;
      return null;
    }
  }

  private show(preferences: Preferences): void {
    this.now = preferences;
    for (const listener of this.listeners) listener();
  }
}
