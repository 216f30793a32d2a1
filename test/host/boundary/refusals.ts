import { HostError } from '../hostError';

/**
 * The boundary's own refusals, with the codes and messages of
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (the message of a
 * Japanese Excel is Japanese; nobody should read it, says the same page).
 */

/** A member that the stand-in does not serve. `member` as Microsoft writes it, for instance "Range.getRow()". */
export function apiNotFound(type: string, member: string): HostError {
  return new HostError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of the Office application. (${type}.${camel(member)})`,
    `${type}.${camel(member)}`,
  );
}

/** A feature of the protocol that the stand-in does not serve. */
export function notImplemented(feature: string): HostError {
  return new HostError('NotImplemented', `The requested feature isn't implemented. (${feature})`, feature);
}

/** A reference that was never given, or given back. */
export function invalidReference(reference: string): HostError {
  return new HostError('InvalidReference', `This reference is not valid for the current operation. (${reference})`);
}

/** A path that leads to no object. */
export function invalidPath(reason: string): HostError {
  return new HostError('InvalidObjectPath', `The object path isn't working for what you're trying to do. (${reason})`);
}

/** "RowHeight" to "rowHeight": the wire's spelling to that of Microsoft's reference. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "rowHeight" to "RowHeight"; "_ReferenceId" and "$none" stay. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
