import { describe, expect, it, test } from 'vitest';
import { readStored } from '../../../src/taskpane/preferences/stored';
import { otherPrefecture, PREFERENCES_AT_FIRST } from '../../../src/taskpane/preferences/preferences';

describe('what a storage gives', () => {
  it('is taken as it was put in', () => {
    const stored = { prefecture: '栃木県', opensMany: true, degrees: ['error'] };
    expect(readStored(stored)).toEqual(stored);
  });

  it.each([null, undefined, 'null', 3, [], new Date(0)])('is of no use: %j', (stored) => {
    expect(readStored(stored)).toEqual(PREFERENCES_AT_FIRST);
  });

  it.each([
    ['prefecture', 7],
    ['prefecture', ''],
    ['prefecture', 'あ'.repeat(21)],
    ['opensMany', 'yes'],
    ['degrees', []],
    ['degrees', ['error', 'grave']],
    ['degrees', undefined],
  ])('has lost one thing (%s: %j) and keeps the others', (name, value) => {
    const others = { prefecture: '栃木県', opensMany: true, degrees: ['error'] };
    const whole = { ...others, [name]: Reflect.get(PREFERENCES_AT_FIRST, name) };
    expect(readStored({ ...others, [name]: value })).toEqual(whole);
  });
});

describe('another prefecture', () => {
  const gunma = { ...PREFERENCES_AT_FIRST, prefecture: '群馬県' };

  test('is told with the one before', () => {
    expect(otherPrefecture(gunma, '栃木県')).toEqual({ now: '栃木県', before: '群馬県' });
  });

  test.each([
    ['the same', gunma, '群馬県'],
    ['the first', PREFERENCES_AT_FIRST, '栃木県'],
    ['one that cannot be read', gunma, null],
    ['one of many', { ...gunma, opensMany: true }, '栃木県'],
  ])('is not told of: %s', (_, preferences, now) => {
    expect(otherPrefecture(preferences, now)).toBeNull();
  });
});
