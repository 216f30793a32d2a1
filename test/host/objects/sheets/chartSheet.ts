import { HostError } from '../../hostError';
import type { HostObject } from '../../hostObject';
import { guarded } from '../guarded';

const TAB = ['Id', 'Name', 'Position', 'Visibility'];

/**
 * The worksheet object of a chart or macro sheet: what is asked of it is refused with 'UnsupportedSheet'
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). Which members answer
 * all the same is not documented; here only those of its tab, so that nobody relies on more.
 */
export function chartSheet(object: HostObject): HostObject {
  const refusing = guarded(object, () => {
    const message = 'This sheet type does not support this operation, since it is a Macro or Chart sheet.';
    throw new HostError('UnsupportedSheet', message, 'Worksheet');
  });
  const ofTab = Object.entries(object.get ?? {}).filter(([name]) => TAB.includes(name));
  return { ...refusing, get: { ...refusing.get, ...Object.fromEntries(ofTab) } };
}
