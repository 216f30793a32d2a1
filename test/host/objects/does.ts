import type { Argument } from '../hostObject';

/** A method that gives nothing back. */
export function does(act: (...args: readonly Argument[]) => void): (...args: readonly Argument[]) => undefined {
  return (...args) => {
    act(...args);
  };
}
