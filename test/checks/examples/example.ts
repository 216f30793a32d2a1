/** A workbook that breaks a rule and one that almost does, as Markdown tables. */
export interface Example {
  readonly found: string;
  /** Where the finding stands (指標!G2), or null for the workbook as a whole. */
  readonly at: string | null;
  /** A part of the message. */
  readonly says: string;
  readonly near: string;
}

/** One example for each rule of a topic. */
export type ExamplesOf<Rules> = { readonly [C in keyof Rules]: Example };
