import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PARTS_OF_SHEETS = /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]*)\.?x?m?l?$/;

/** The same workbook with "x:" before the names of its elements. */
export function prefixed(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, PARTS_OF_SHEETS, (text) =>
    text
      .replaceAll(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, '<$1x:')
      .replaceAll(/ xmlns="([^"]*spreadsheetml[^"]*)"/g, ' xmlns:x="$1"'),
  );
}

/** The same workbook in the namespaces of ISO/IEC 29500 strict. */
export function strict(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, /\.(xml|rels)$/, (text) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      )
      .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'),
  );
}

function rewritten(bytes: Uint8Array, paths: RegExp, change: (text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
    path,
    paths.test(path) ? strToU8(change(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}
