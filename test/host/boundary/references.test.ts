import { expect, test } from 'vitest';
import { References } from './references';

const range = { type: 'Range' };

test('an object has one id as long as it is kept, and another when it is kept again', () => {
  const references = new References();
  const id = references.keep(range);
  expect(references.keep(range)).toBe(id);
  expect(references.find(id)).toBe(range);
  references.remove(id);
  expect(references.idOf(range)).toBeUndefined();
  expect(references.keep(range)).not.toBe(id);
});

test('the ids of two stand-ins differ', () => {
  const [one, other] = [new References(), new References()];
  const id = one.keep(range);
  expect(other.keep(range)).not.toBe(id);
  expect([one.gave(id), other.gave(id)]).toEqual([true, false]);
  expect(() => other.find(id)).toThrow('This reference is not valid for the current operation.');
});
