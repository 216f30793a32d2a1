import { expect, test } from 'vitest';
import { part } from '../../../src/workbook/port/part';
import { Refusal } from '../../../src/workbook/port/refusal';

test('a part that does not come is refused in a sentence, and asked for again the next time', async () => {
  const lost = new Error('Loading chunk 7 failed');
  const answers = [() => Promise.reject(lost), () => Promise.resolve('the part')];
  const arriving = part(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
  const refusal = await arriving().catch((cause: unknown) => cause);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ reason: 'not-loaded', cause: lost });
  expect(String(refusal)).toContain('ブックには何も書き込んでいません。');
  expect(await arriving()).toBe('the part');
});
