import { describe } from 'vitest';
import { missingTools, inCi, type Fonts } from './tools';

const missing = missingTools();
if (missing !== null && !inCi) console.warn(missing);

/**
 * A suite that looks at printed pages, once with each kind of fonts. Where the tools are missing it says so and is left
 * out; in CI it never is.
 */
export function describePrinted(name: string, suite: (fonts: Fonts) => void): void {
  describe.skipIf(missing !== null && !inCi).each<Fonts>(['ipa', 'unknown'])(`${name}, fonts: %s`, suite);
}

/** Call before printing: throws, with one line for people, where the tools are missing. */
export function requireTools(): void {
  if (missing !== null) throw new Error(missing);
}
