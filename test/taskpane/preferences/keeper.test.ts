import { expect, test } from 'vitest';
import { PreferenceKeeper, type Drawer } from '../../../src/taskpane/preferences/keeper';
import { openDrawer } from '../../../src/taskpane/preferences/drawer';
import { PREFERENCES_AT_FIRST, type Preferences } from '../../../src/taskpane/preferences/preferences';

/** A storage that several panes share. */
class Shared implements Drawer {
  constructor(public content: Preferences = PREFERENCES_AT_FIRST) {}
  readonly read = (): Preferences => this.content;
  readonly write = (content: Preferences): void => void (this.content = content);
}

const TOCHIGI = { ...PREFERENCES_AT_FIRST, prefecture: '栃木県' };

test('what is stored is taken, changed and told', async () => {
  const shared = new Shared(TOCHIGI);
  const keeper = new PreferenceKeeper(() => Promise.resolve(shared));
  const told: Preferences[] = [];
  const leave = keeper.subscribe(() => told.push(keeper.state()));
  await keeper.load();
  keeper.change({ opensMany: true });
  leave();
  keeper.change({ opensMany: false });
  expect(told).toEqual([TOCHIGI, { ...TOCHIGI, opensMany: true }]);
  expect(shared.content).toEqual(TOCHIGI);
});

test('a change before the storage is open counts more than what is in it, and is stored', async () => {
  const shared = new Shared({ ...TOCHIGI, degrees: ['error'] });
  const keeper = new PreferenceKeeper(() => Promise.resolve(shared));
  keeper.change({ prefecture: '群馬県' });
  expect(keeper.state()).toEqual({ ...PREFERENCES_AT_FIRST, prefecture: '群馬県' });
  await keeper.load();
  expect(keeper.state()).toEqual({ ...TOCHIGI, prefecture: '群馬県', degrees: ['error'] });
  expect(shared.content).toEqual(keeper.state());
});

test('what another window changed stays', async () => {
  const shared = new Shared();
  const [one, other] = [1, 2].map(() => new PreferenceKeeper(() => Promise.resolve(shared)));
  await one?.load();
  await other?.load();
  one?.change({ prefecture: '群馬県' });
  other?.change({ opensMany: true });
  expect(shared.content).toEqual({ ...PREFERENCES_AT_FIRST, prefecture: '群馬県', opensMany: true });
});

const forbidden = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test.each([
  ['cannot be opened', () => Promise.reject(new Error('Loading chunk 7 failed'))],
  ['is not there at all', async () => openDrawer(undefined)],
  ['cannot be read', () => Promise.resolve({ read: forbidden, write: forbidden })],
  ['cannot be written', () => Promise.resolve({ read: () => PREFERENCES_AT_FIRST, write: forbidden })],
])('where a storage %s, preferences are remembered as long as the pane is open', async (_, open) => {
  const keeper = new PreferenceKeeper(open);
  await keeper.load();
  expect(keeper.state()).toEqual(PREFERENCES_AT_FIRST);
  keeper.change({ prefecture: '群馬県' });
  keeper.change({ opensMany: true });
  expect(keeper.state()).toEqual({ ...PREFERENCES_AT_FIRST, prefecture: '群馬県', opensMany: true });
});

test('without a page there is no storage', () => {
  expect(() => openDrawer(undefined)).toThrow('storage is not supported');
});
