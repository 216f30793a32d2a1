import { HostError } from '../hostError';

/** Refusals beside those of the book (book/refused.ts). Texts: docs/excel-rules.md, 8. Error codes. */

/** excel-rules: array-size. */
export function wrongSize(location: string): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError('InvalidArgument', message, location);
}

/** excel-rules: read-limit. */
export function tooManyCells(location: string): HostError {
  const message = 'The cell count in the range has exceeded the maximum supported number.';
  return new HostError('RangeExceedsLimit', message, location);
}

/** A range whose sheet is gone. */
export function goneReference(location: string): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.', location);
}

/** What Excel can do and the stand-in does not: refused by name, so that nobody takes silence for success. */
export function notServed(what: string, location: string): HostError {
  return new HostError('NotImplemented', `The requested feature isn't implemented. (stand-in: ${what})`, location);
}
