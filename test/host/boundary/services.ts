import type { HostObject } from '../hostObject';

/** The one service the client calls by itself: when it starts, it says that it can take commands. */
const addinInternalService: HostObject = {
  type: 'AddinInternalService',
  call: { NotifyActionHandlerReady: () => undefined },
};

/** Objects the client makes by their class name. */
export function service(name: string): HostObject | undefined {
  return name === 'Microsoft.InternalService.AddinInternalService' ? addinInternalService : undefined;
}
