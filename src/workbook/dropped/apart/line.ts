import type { Asked, Said } from './messages';

/** One side of a line to a worker. */
export interface Line {
  readonly send: (asked: Asked) => void;
  /** To be called once. */
  readonly hear: (listener: (said: Said) => void) => void;
  /** Ends the worker, whatever it is at: one that is busy hears nothing. */
  readonly end: () => void;
}

/** Rings once after some milliseconds, unless the returned function is called before. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

export const clock: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};
