import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { opener, type Opener, type Session, type SessionOptions } from './session';

/**
 * To be called once in a test file: gives the function that opens the pane. After each test what must never happen
 * must not have happened, and the page is closed.
 */
export function stories(): (options: SessionOptions) => Promise<Session> {
  let chromium: Opener | undefined;
  let sessions: Session[] = [];
  beforeAll(async () => {
    chromium = await opener(inject('built'));
  });
  afterEach(async () => {
    const done = sessions;
    sessions = [];
    for (const { problems, close } of done) {
      await close();
      expect(problems).toEqual([]);
    }
  });
  afterAll(() => chromium?.close());
  return async (options) => {
    if (!chromium) throw new Error('Chromium has not been started');
    const session = await chromium.open(options);
    sessions.push(session);
    return session;
  };
}
