import { HostError } from '../hostError';

/** Microsoft's messages: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
} as const;

/** The error to throw where Excel refuses; `location` is class and member ("Worksheet.name"). */
export function refused(code: keyof typeof MESSAGES, location: string): HostError {
  return new HostError(code, MESSAGES[code], location);
}
