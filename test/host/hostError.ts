/** What the stand-in refuses, as Excel reports it: the reply's error code and message. */
export class HostError extends Error {
  override readonly name = 'HostError';

  /**
   * @param code Microsoft's code, for instance "InvalidArgument"
   * @param message Microsoft's message for it
   * @param location class and member, for instance "Worksheet.name"
   */
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}
