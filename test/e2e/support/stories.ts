import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { OpenPage } from './page';
import { opener, type Opener, type Session, type SessionOptions, type StartOptions } from './session';

/**
 * To be called once in a test file: gives the function that opens the pane beside a workbook. After each test what must
 * never happen must not have happened, and the page is closed.
 */
export function stories(): (options: SessionOptions) => Promise<Session> {
  return opening((chromium, options) => chromium.open(options));
}

/** The same for the page for files, in a browser without Excel. */
export function fileStories(): (options?: StartOptions) => Promise<OpenPage> {
  const open = opening((chromium, options: StartOptions) => chromium.openStart(options));
  return (options = {}) => open(options);
}

function opening<Options, Opened extends OpenPage>(
  open: (chromium: Opener, options: Options) => Promise<Opened>,
): (options: Options) => Promise<Opened> {
  let chromium: Opener | undefined;
  let sessions: Opened[] = [];
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
    const session = await open(chromium, options);
    sessions.push(session);
    return session;
  };
}
