import type { Text } from './notation';

/**
 * The simple types of OfficeAppBasicTypesV1_0.xsd; OfficeAppManifestV1_1.xsd repeats those it needs.
 * Source: [MS-OWEMXML] Office Web Extensibility Manifest Format, section 5 (full XML schemas),
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/
 */
export const SHORT_STRING: Text = { name: 'ShortString', least: 1, most: 125 };
export const LONG_STRING: Text = { name: 'LongString', least: 1, most: 250 };
export const REFERENCE_ID: Text = { name: 'ReferenceId', least: 1, most: 32 };
export const URL_TEXT: Text = { name: 'URL', least: 1, most: 2048, pattern: /\S+/ };
export const INTEGER: Text = { name: 'integer', pattern: /[+-]?\d+/ };
export const BOOLEAN: Text = { name: 'boolean', values: ['true', 'false', '1', '0'] };
export const VERSION: Text = { name: 'Version', pattern: /\d{1,5}(\.\d{1,5}){0,3}/ };
export const SHORT_VERSION: Text = { name: 'ShortVersion', pattern: /\d{1,5}\.\d{1,5}/ };

const GUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** The schema also takes `urn:uuid:` and braces; the reference asks for hyphens "but no other punctuation" (Id). */
export const UUID: Text = { name: 'UUID', pattern: new RegExp(GUID) };

export const CULTURE_NAME: Text = {
  name: 'CultureName',
  pattern:
    /[a-zA-Z]{2,3}-[a-zA-Z0-9]{3,8}(-[a-zA-Z]{2,3})?|[a-zA-Z]{2,3}(-[a-zA-Z]{2,3}(_tradnl|\.pseudo|-[a-zA-Z]{4,8})?)?/,
};

export const ALTERNATE_ID: Text = { name: 'AlternateId', pattern: /.{5,12}\\WA[0-9]{9}/ };

/** TaskPaneApp, Permissions. */
export const PERMISSION: Text = {
  name: 'Permissions',
  values: ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'],
};

/** https://learn.microsoft.com/javascript/api/manifest/host#name */
export const HOST_NAME: Text = {
  name: 'Host name',
  values: ['Document', 'Mailbox', 'Notebook', 'Presentation', 'Project', 'Workbook', 'Database'],
};

/** https://learn.microsoft.com/javascript/api/manifest/runtime#lifetime-attribute */
export const LIFETIME: Text = { name: 'lifetime', values: ['short', 'long'] };
