import { strFromU8, unzipSync } from 'fflate';
import { refused } from '../book/refused';
import type { Argument, HostObject } from '../hostObject';
import { does } from './does';
import { notServed } from './refuse';
import { isGiven, text } from './read/values';

const WHERE = 'Application.createWorkbook';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** Excel.Application: `Excel.createWorkbook(file)` is `createWorkbook(file).open()` to the desktop's client. */
export function application(opened: Uint8Array[]): HostObject {
  return { type: 'Application', call: { CreateWorkbook: (file) => workbookCreated(workbookOf(file), opened) } };
}

/** Excel.WorkbookCreated. The workbook is seen only when it is opened. */
function workbookCreated(bytes: Uint8Array, opened: Uint8Array[]): HostObject {
  const id = (): string => String(opened.length);
  return { type: 'WorkbookCreated', id, get: { Id: id }, call: { Open: does(() => void opened.push(bytes)) } };
}

/** excel-rules: book-create, book-create-refused. */
function workbookOf(file: Argument): Uint8Array {
  if (!isGiven(file)) throw notServed('a new workbook without a file', WHERE);
  const bytes = bytesOf(text(file, WHERE));
  const types = contentTypes(bytes);
  if (types.includes(WITH_MACROS)) throw notServed('a workbook with macros, of which Excel asks the person', WHERE);
  if (!types.includes(WORKBOOK)) throw refused('InvalidArgument', WHERE);
  return bytes;
}

/** Of standard base64 alone: Node would skip whatever else stands there. */
function bytesOf(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw refused('InvalidArgument', WHERE);
  return new Uint8Array(bytes);
}

function contentTypes(bytes: Uint8Array): string {
  try {
    return strFromU8(unzipSync(bytes)['[Content_Types].xml'] ?? new Uint8Array());
  } catch {
    throw refused('InvalidArgument', WHERE);
  }
}
