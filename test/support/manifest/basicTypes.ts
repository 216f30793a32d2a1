import { elementsOf, optional, required, type Text, type Type } from './notation';
import { CULTURE_NAME, INTEGER, LONG_STRING, REFERENCE_ID, SHORT_STRING, SHORT_VERSION, URL_TEXT } from './texts';

/**
 * The complex types of OfficeAppBasicTypesV1_0.xsd that a task pane's manifest uses.
 * Source: [MS-OWEMXML] section 5, https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/
 */
const { any, maybe, some } = elementsOf('basic');

/** A value with others for other languages; its elements `Override` are of the namespace it is used in. */
export function localeAware(text: Text, inNamespace = any): Type {
  return { attributes: { DefaultValue: required(text) }, children: [inNamespace('Override', override(text))] };
}

function override(text: Text): Type {
  return { attributes: { Locale: required(CULTURE_NAME), Value: required(text) } };
}

function resource(text: Text): Type {
  const { attributes, children } = localeAware(text);
  return { attributes: { id: required(REFERENCE_ID), ...attributes }, ...(children && { children }) };
}

/** ResourceReference: "the identifier of the resource". */
export const REFERENCE: Type = { attributes: { resid: required(REFERENCE_ID) } };

export const ICON_LIST: Type = {
  children: [some('Image', { attributes: { resid: required(REFERENCE_ID), size: required(INTEGER) } })],
};

export const RESOURCES: Type = {
  children: [
    maybe('Images', { children: [any('Image', resource(URL_TEXT))] }),
    maybe('Urls', { children: [any('Url', resource(URL_TEXT))] }),
    maybe('ShortStrings', { children: [any('String', resource(SHORT_STRING))] }),
    maybe('LongStrings', { children: [any('String', resource(LONG_STRING))] }),
  ],
};

/** Sets of the API that are asked for; its elements are of the namespace it is used in. */
export function setsOf({ some: ofNamespace }: Pick<ReturnType<typeof elementsOf>, 'some'>): Type {
  const set: Type = { attributes: { Name: required(SHORT_STRING), MinVersion: optional(SHORT_VERSION) } };
  return { attributes: { DefaultMinVersion: optional(SHORT_VERSION) }, children: [ofNamespace('Set', set)] };
}
