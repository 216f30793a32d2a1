/** Statuses of the boundary, from the client's source (OSF.DDA.ErrorCodeManager, RichApiMessageUtility). */
export const STATUS = {
  done: 0,
  /** ooeInternalError; the client makes a GeneralException of it. */
  failure: 5001,
  /** ooeInvalidApiCallInContext; the client makes InvalidOperationInCellEditMode of it. */
  editing: 5004,
  requestTooLarge: 5103,
  replyTooLarge: 5104,
} as const;

/** Set by Excel.run({ delayForCellEdit: true }). */
export const DELAY_FOR_CELL_EDIT = 64;

/**
 * "Excel on the web has a payload size limit for requests and responses of 5MB"
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins).
 * Whether that is 5,000,000 or 5,242,880 bytes is not said; the smaller is held.
 */
export const PAYLOAD_LIMIT = 5_000_000;

/** Dispatch ids (OSF.DDA.MethodDispId, OSF.DDA.EventDispId). */
export const DISPATCH = { batch: 93, commandEnded: 94, messages: 33, commands: 39 } as const;

/** The requirement sets of Excel 2021 (docs/excel-rules.md), by their names in lower case. */
export const EXCEL_2021: Readonly<Record<string, string>> = { excelapi: '1.14' };
