import { strFromU8, strToU8 } from 'fflate';
import { replaceParts } from '../package/replace';
import { MARK_NAME } from '../../../sheet/mark';

const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/**
 * What the file library leaves to do: the marks' names are hidden, and the time of writing is taken out, so that equal
 * drawings give equal files. "<" is always escaped in texts, so the element's start is never found inside one.
 */
export function finish(bytes: Uint8Array): Uint8Array {
  const start = `<definedName name="${MARK_NAME}"`;
  return replaceParts(bytes, {
    'docProps/core.xml': () => strToU8(CORE_PROPERTIES),
    'xl/workbook.xml': (part) => strToU8(strFromU8(part).replaceAll(start, `${start} hidden="1"`)),
  });
}
