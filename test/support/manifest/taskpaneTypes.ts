import { ICON_LIST, REFERENCE, RESOURCES, setsOf } from './basicTypes';
import { elementsOf, optional, required, type Type } from './notation';
import { BOOLEAN, LIFETIME, LONG_STRING, REFERENCE_ID, SHORT_STRING } from './texts';

/**
 * TaskPaneAppVersionOverridesV1_0.xsd. Source: [MS-OWEMXML] section 5.7,
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/82e93ec5-de22-42a8-86e3-353c8336aa40; the order
 * also at https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering. Left out, and so refused:
 * menus, tabs of one's own, context menus, custom functions, GetStarted, WebApplicationInfo, EquivalentAddins.
 */
const { one, maybe, some } = elementsOf('taskpane');

const SHOW_TASKPANE: Type = {
  children: [maybe('TaskpaneId', { text: SHORT_STRING }), one('SourceLocation', REFERENCE), maybe('Title', REFERENCE)],
};
const EXECUTE_FUNCTION: Type = { children: [one('FunctionName', { text: LONG_STRING })] };
const ACTION = { variants: { ShowTaskpane: SHOW_TASKPANE, ExecuteFunction: EXECUTE_FUNCTION } };

const SUPERTIP: Type = { children: [one('Title', REFERENCE), one('Description', REFERENCE)] };

const BUTTON: Type = {
  attributes: { id: required(SHORT_STRING) },
  children: [
    maybe('OverriddenByRibbonApi', { text: BOOLEAN }),
    one('Label', REFERENCE),
    one('Supertip', SUPERTIP),
    one('Icon', ICON_LIST),
    one('Action', ACTION),
    maybe('Enabled', { text: BOOLEAN }),
  ],
};

const GROUP: Type = {
  attributes: { id: required(SHORT_STRING) },
  children: [
    maybe('OverriddenByRibbonApi', { text: BOOLEAN }),
    one('Label', REFERENCE),
    one('Icon', ICON_LIST),
    some('Control', { variants: { Button: BUTTON } }),
  ],
};

const OFFICE_TAB: Type = { attributes: { id: required(SHORT_STRING) }, children: [some('Group', GROUP)] };
const PRIMARY_COMMAND_SURFACE: Type = { children: [some('OfficeTab', OFFICE_TAB)] };

const FORM_FACTOR: Type = {
  children: [
    maybe('FunctionFile', REFERENCE),
    some('ExtensionPoint', { variants: { PrimaryCommandSurface: PRIMARY_COMMAND_SURFACE } }),
  ],
};

const RUNTIME: Type = { attributes: { resid: required(REFERENCE_ID), lifetime: optional(LIFETIME) } };

const WORKBOOK: Type = {
  children: [
    // The schema takes several; "At present, you can only define one Runtime element" (reference of Runtimes)
    maybe('Runtimes', { children: [one('Runtime', RUNTIME)] }),
    one('DesktopFormFactor', FORM_FACTOR), // may be left out by the schema, not by the reference of Host
  ],
};

export const VERSION_OVERRIDES: Type = {
  children: [
    maybe('Description', REFERENCE),
    maybe('Requirements', { children: [elementsOf('basic').one('Sets', setsOf(elementsOf('basic')))] }),
    maybe('Hosts', { children: [some('Host', { variants: { Workbook: WORKBOOK } })] }),
    maybe('Resources', RESOURCES),
  ],
};
