import { Commands } from './commands';
import { cameOrWent, changed, payload, type Change, type EventMessage } from './events';
import type { Faults } from './faults';
import { Host, type HostOptions } from './host';
import { OFFICE_VERSION, putBehind, tellClient } from './loadOffice';
import type { Meter } from './meter';
import { DISPATCH, EXCEL_2021 } from './protocol';
import { turn } from './queue';

/** An Excel behind the boundary, from the outside. */
export interface Connection {
  readonly meter: Meter;
  readonly faults: Faults;
  readonly officeVersion: string;
  /** How many references the client holds. */
  readonly references: () => number;
  /** Resolves when nothing is under way any more, the cleanup after the last run and events included. */
  readonly settled: () => Promise<void>;
  /** Tells the handlers, if the client has any, a turn later. Nothing is raised by itself. */
  readonly worksheetChanged: (change: Change) => void;
  readonly worksheetAdded: (sheet: { readonly id: string }) => void;
  readonly worksheetDeleted: (sheet: { readonly id: string }) => void;
  /** Presses a ribbon button that executes a function; see `Commands`. */
  readonly press: (functionName: string) => Promise<'done' | 'unknown'>;
}

/** Puts an object model behind the boundary, in the place of the one before. */
export function connect(options: HostOptions): Connection {
  const host = new Host(options);
  const commands = new Commands();
  offer(options.sets ?? EXCEL_2021);
  putBehind({
    receive: (message) => host.receive(message),
    commandEnded: (command, status) => commands.ended(command, status),
  });
  const raise = (messages: readonly EventMessage[]): void => {
    for (const message of messages) void deliver(host, message);
  };
  return {
    meter: host.meter,
    faults: host.faults,
    officeVersion: OFFICE_VERSION,
    references: () => host.references.size,
    settled: () => host.settled(),
    worksheetChanged: (change) => raise(changed(change)),
    worksheetAdded: ({ id }) => raise(cameOrWent('AddedEvent', id)),
    worksheetDeleted: ({ id }) => raise(cameOrWent('DeletedEvent', id)),
    press: (functionName) => commands.press(functionName, (items) => tellClient(DISPATCH.commands, items)),
  };
}

/** The client hears of an event a turn later: one that comes together with the reply that switched it on is lost. */
async function deliver(host: Host, message: EventMessage): Promise<void> {
  await turn();
  if (host.hears(message)) tellClient(DISPATCH.messages, [{ toArray: () => payload(message) }]);
}

/**
 * The client asks Excel for its requirement sets once, when it is loaded; so that tests may differ, they are exchanged
 * where it keeps them (OfficeExt.Requirement.RequirementMatrix).
 */
function offer(sets: Readonly<Record<string, string>>): void {
  const map: unknown = Reflect.get(Office.context.requirements, '_setMap');
  if (typeof map !== 'object' || map === null || !('_sets' in map)) throw new Error('no requirement sets to exchange');
  map._sets = { ...sets };
}
