/** Why something was not done, in one plain Japanese sentence that a person can act on. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /**
   * @param reason which refusal; @param message the sentence shown to the person: where, what, what to do;
   * @param options what a program threw, never shown
   */
  constructor(
    readonly reason: RefusalReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export type RefusalReason =
  | 'not-found'
  | 'is-folder'
  | 'empty-file'
  | 'old-excel'
  | 'encrypted'
  | 'not-a-workbook'
  | 'broken'
  | 'too-large'
  | 'no-sheets'
  | 'no-items'
  | 'nothing-missing'
  | 'no-forms'
  | 'errors-left'
  | 'no-insurers'
  | 'exists'
  | 'same-file'
  | 'source-changed'
  | 'in-use'
  | 'wrong-ending'
  | 'cannot-write'
  | 'bad-drawing'
  | 'editing'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'hidden-sheet'
  | 'hidden-cells'
  | 'sheet-gone'
  | 'text-changed'
  | 'by-hand'
  | 'cancelled'
  | 'no-answer'
  | 'not-loaded'
  | 'excel-failed';
