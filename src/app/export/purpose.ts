/** For whom the forms leave the workbook: for the ministry, or for everybody. */
export type Purpose = 'submission' | 'publication';

/** As people call the two, and as files are named. */
export const PURPOSES: Readonly<Record<Purpose, string>> = { submission: '提出用', publication: '公表用' };
