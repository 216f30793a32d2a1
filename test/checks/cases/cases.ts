/** Workbooks beside the example of a rule: other ways to break it, and others that almost do (架空). */
export interface Cases {
  /** By what is wrong: the workbook, and a part of the one message. */
  readonly found?: Readonly<Record<string, readonly [markdown: string, says: string]>>;
  /** By why it is right. */
  readonly near?: Readonly<Record<string, string>>;
}

/** Cases for some rules of a topic. */
export type CasesOf<Rules> = { readonly [C in keyof Rules]?: Cases };
