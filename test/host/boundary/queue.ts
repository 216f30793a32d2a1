const later = globalThis.setTimeout;

/** Calls a function when the present turn is over, whatever a test does to the timers meanwhile. */
export function nextTurn(call: () => void): void {
  later(call, 0);
}

/** Resolves when everything that was due has run. */
export function turn(): Promise<void> {
  return new Promise((resolve) => nextTurn(resolve));
}

/** Things handled one after the other, each when the one before is done, never within the call that brings them. */
export class Queue<T> {
  readonly #waiting: T[] = [];
  #working = false;

  constructor(readonly handle: (thing: T) => Promise<void>) {}

  push(thing: T): void {
    this.#waiting.push(thing);
    if (!this.#working) void this.#work();
  }

  /** Resolves when nothing is being handled and nothing more comes. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet++) {
      if (this.#working) quiet = 0;
      await turn();
    }
  }

  async #work(): Promise<void> {
    this.#working = true;
    await turn();
    for (let thing = this.#waiting.shift(); thing !== undefined; thing = this.#waiting.shift()) {
      await this.handle(thing).catch((error: unknown) =>
        nextTurn(() => {
          throw error; // nobody waits for it: the test run fails
        }),
      );
    }
    this.#working = false;
  }
}
