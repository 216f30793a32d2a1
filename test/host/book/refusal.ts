import { expect } from 'vitest';
import { HostError } from '../hostError';

/** Expects that Excel refuses, with this code. */
export function expectRefusal(act: () => unknown, code: string): void {
  expect(codeOf(act)).toBe(code);
}

/** The code of the refusal, null where nothing is refused. */
export function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
