import { localeAware, setsOf } from './basicTypes';
import { elementsOf, required, type Child, type Type } from './notation';
import { VERSION_OVERRIDES } from './taskpaneTypes';
import {
  ALTERNATE_ID,
  CULTURE_NAME,
  HOST_NAME,
  LONG_STRING,
  PERMISSION,
  SHORT_STRING,
  URL_TEXT,
  UUID,
  VERSION,
} from './texts';

/**
 * OfficeAppManifestV1_1.xsd: OfficeApp and TaskPaneApp. Source: [MS-OWEMXML] section 5,
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/; the fragment of TaskPaneApp also at
 * https://learn.microsoft.com/previous-versions/office/dn482627(v=office.15). Left out, and so refused: Dictionary,
 * ExtendedOverrides, signatures, Methods.
 */
const here = elementsOf('app');
const { one, maybe, some, any } = here;

const TASK_PANE_APP: Type = {
  children: [
    one('Id', { text: UUID }),
    maybe('AlternateId', { text: ALTERNATE_ID }),
    one('Version', { text: VERSION }),
    one('ProviderName', { text: SHORT_STRING }),
    one('DefaultLocale', { text: CULTURE_NAME }),
    one('DisplayName', localeAware(SHORT_STRING, any)),
    one('Description', localeAware(LONG_STRING, any)),
    maybe('IconUrl', localeAware(URL_TEXT, any)),
    maybe('HighResolutionIconUrl', localeAware(URL_TEXT, any)),
    maybe('SupportUrl', localeAware(URL_TEXT, any)),
    maybe('AppDomains', { children: [some('AppDomain', { text: LONG_STRING })] }),
    maybe('Hosts', { children: [some('Host', { attributes: { Name: required(HOST_NAME) } })] }),
    maybe('Requirements', { children: [maybe('Sets', setsOf(here))] }),
    one('DefaultSettings', { children: [one('SourceLocation', localeAware(URL_TEXT, any))] }),
    one('Permissions', { text: PERMISSION }),
    elementsOf('taskpane').maybe('VersionOverrides', { variants: { VersionOverridesV1_0: VERSION_OVERRIDES } }),
  ],
};

/** The whole document. */
export const MANIFEST: Child = one('OfficeApp', { variants: { TaskPaneApp: TASK_PANE_APP } });
