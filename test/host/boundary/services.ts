import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';

/** Whether the pane stands beside the sheet; "Background": the page runs, as the manifest's long lifetime has it. */
export type PaneState = 'Visible' | 'Background';

/** When it starts, the client says by itself that it can take commands. */
const addinInternalService: HostObject = {
  type: 'AddinInternalService',
  call: { NotifyActionHandlerReady: () => undefined },
};

/**
 * `Office.addin.showAsTaskpane()` and `hide()`
 * (https://learn.microsoft.com/javascript/api/office/office.addin; the class and its values from the client's source).
 */
function appRuntimeService(showPane: (state: PaneState) => void): HostObject {
  const set = (state: unknown): undefined => {
    if (state !== 'Visible' && state !== 'Background') throw new HostError('InvalidArgument', String(state));
    showPane(state);
  };
  return { type: 'AppRuntimeService', call: { SetAppRuntimeState: set } };
}

/** Objects the client makes by their class name. */
export function services(showPane: (state: PaneState) => void): (name: string) => HostObject | undefined {
  const objects: Readonly<Record<string, HostObject>> = {
    'Microsoft.InternalService.AddinInternalService': addinInternalService,
    'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService(showPane),
  };
  return (name) => objects[name];
}
