import { HostError } from '../hostError';

/** Microsoft's messages (docs/excel-rules.md, 8. Error codes). */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
} as const;

/**
 * The error of a refusal, to be thrown.
 *
 * @param location class and member, for instance "Range.values"
 */
export function refusal(code: keyof typeof MESSAGES, location: string): HostError {
  return new HostError(code, MESSAGES[code], location);
}

/** excel-rules: array-size. */
export function wrongSize(location: string): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError('InvalidArgument', message, location);
}

/** What Excel can do and the stand-in does not: refused by name, so that nobody takes silence for success. */
export function notServed(what: string, location: string): HostError {
  return new HostError('NotImplemented', `${MESSAGES.NotImplemented} (stand-in: ${what})`, location);
}
