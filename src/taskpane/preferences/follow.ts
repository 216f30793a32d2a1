import type { Desk } from '../desk/desk';
import type { PreferenceKeeper } from './keeper';
import { prefectureOf } from './preferences';

/** Puts the stored preferences to use, and from then on remembers the first prefecture that is worked on. */
export async function follow(desk: Desk, keeper: PreferenceKeeper): Promise<void> {
  await keeper.load();
  desk.findings.browse({ degrees: new Set(keeper.state().degrees) });
  const remember = (): void => {
    const { checked } = desk.state();
    const prefecture = checked && prefectureOf(checked.reading);
    if (prefecture !== null && keeper.state().prefecture === null) keeper.change({ prefecture });
  };
  remember();
  desk.subscribe(remember);
}
