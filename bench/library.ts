import { readXlsx, writeXlsx, type Sheet as LibrarySheet, type WriteSheet } from 'hucre';

/** The sheets as the library itself reads them: no domain, no layout. */
export async function bareRead(source: Uint8Array): Promise<readonly LibrarySheet[]> {
  return (await readXlsx(source, { readStyles: true })).sheets;
}

/** The sheets as the library itself writes them: the same cells, nothing else. */
export async function bareWrite(sheets: readonly LibrarySheet[]): Promise<unknown> {
  return writeXlsx({ stringMode: 'inline', sheets: sheets.map(asWritten) });
}

/** What a sheet read and a sheet to write have in common: all that the forms consist of. */
function asWritten({ name, rows, cells, columns, rowDefs, merges, pageSetup, rowBreaks }: LibrarySheet): WriteSheet {
  return {
    name,
    rows,
    ...(cells && { cells }),
    ...(columns && { columns }),
    ...(rowDefs && { rowDefs }),
    ...(merges && { merges }),
    ...(pageSetup && { pageSetup }),
    ...(rowBreaks && { rowBreaks }),
  };
}
