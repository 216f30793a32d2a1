/** A finished workbook file. */
export interface WorkbookFile {
  /** With its ending, ".xlsx"; a suggestion where the person chooses the name when saving. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hands a finished file to the person: as a new workbook beside the open one, or as a download. */
export interface Outlet {
  /** Where the person finds the file: open in Excel and not saved yet, or among the downloads. */
  readonly way: 'new-workbook' | 'download';
  /** Throws Refusal where that is not possible here. */
  hand(file: WorkbookFile): Promise<void>;
}
