import { z } from 'zod';
import { context } from './context';
import type { Message } from './host';
import { DISPATCH } from './protocol';
import { nextTurn } from './queue';

/** What stands behind the boundary at present. Each test puts its own there. */
export interface Behind {
  readonly receive: (message: Message) => void;
  /** The function of a ribbon button has ended: 0, or 11101 for one that nobody associated. */
  readonly commandEnded: (command: string, status: number) => void;
}

/** The functions the client takes events with, by dispatch id; it gives them once, when it starts. */
export type Ports = Map<number, (id: number, payload: unknown) => void>;

/** customData, method, path, headers, body, permission, flags, … (RichApiMessageUtility.buildRequestMessageSafeArray) */
const batchMessage = z.tuple([
  z.tuple(
    [z.unknown(), z.literal('POST'), z.literal('ProcessQuery'), z.unknown(), z.string(), z.unknown(), z.int()],
    z.unknown(),
  ),
]);

const commandEnd = z.tuple([z.string(), z.int()], z.unknown());

/** The arrays of the boundary. */
export function safeArray(values: readonly unknown[]) {
  return { toArray: () => [...values] };
}

/**
 * `window.external` of desktop Excel on Windows, as the unmodified client calls it (RichClientHostController,
 * InitializationHelper.getAppContext). It delegates to whatever stands behind it at the time of a call.
 */
export function external(options: { version: string; sets: string; ports: Ports; behind: () => Behind }) {
  const done = (reply: (reply: unknown) => void): void => nextTurn(() => reply(safeArray([0])));
  return {
    GetHostInfo: () => 'Excel|Win32|16.01|ja-JP|||disableLogging',
    GetLoggingAllowed: () => false,
    GetContext: () => context(options.version, options.sets),
    Execute(id: number, parameters: unknown, callback: (reply: unknown) => void): void {
      if (id === DISPATCH.batch) options.behind().receive(messageOf(parameters, callback));
      else if (id === DISPATCH.commandEnded) {
        const [command, status] = commandEnd.parse(parameters);
        options.behind().commandEnded(command, status);
        done(callback);
      } else throw new Error(`Execute(${id}) is not served`);
    },
    RegisterEvent(
      id: number,
      _target: string,
      port: (id: number, payload: unknown) => void,
      reply: (reply: unknown) => void,
    ) {
      options.ports.set(id, port);
      done(reply);
    },
    UnregisterEvent(id: number): void {
      throw new Error(`UnregisterEvent(${id}) is not served: the client never sent it`);
    },
  };
}

function messageOf(parameters: unknown, callback: (reply: unknown) => void): Message {
  const [[, , , , body, , flags]] = batchMessage.parse(parameters);
  const answer = (status: number, reply: string | null): void =>
    callback(safeArray(reply === null ? [status, null] : [status, 200, safeArray([]), reply]));
  return { body, flags, answer };
}
