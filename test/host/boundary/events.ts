import { a1Area, type Area } from '../../../src/sheet/address';
import type { HostObject } from '../hostObject';

/**
 * Events as they travel at the boundary. When it starts, the client registers one function for the messages of all
 * events (dispatch id 33); an event is switched on by a method such as `_RegisterDataChangedEvent` within a batch,
 * followed by a Trace whose result arms the handler. Numbers and fields come from the client's source, not from Excel.
 */
const NUMBER = new Map([
  ['DataChangedEvent', 10],
  ['AddedEvent', 13],
  ['DeletedEvent', 15],
]);

/** The target of events of the collection of worksheets; those of one worksheet have its id. */
const COLLECTION = 'Workbook';

/** The category "event" of a message. */
const EVENT = 65536;

export interface Change {
  readonly sheet: { readonly id: string };
  readonly area: Area;
  /** Remote: a co-author's. */
  readonly source: 'Local' | 'Remote';
  /** ThisLocalAddin: by a call of this add-in (ExcelApi 1.14). */
  readonly trigger: 'ThisLocalAddin' | 'Unknown';
}

export interface EventMessage {
  readonly number: number;
  readonly target: string;
  readonly remote: boolean;
  readonly json: string;
}

/**
 * Which events the client has switched on, and how often: it sends one `_Register…Event` for each handler added, and one
 * `_Unregister…Event` for each removed.
 */
export class Subscriptions {
  readonly #handlers = new Map<string, number>();

  /** Carries out `_Register…Event` and `_Unregister…Event`; false for any other method. */
  call(object: HostObject, method: string): boolean {
    const [, verb, name = ''] = /^_(Register|Unregister)(\w+)$/.exec(method) ?? [];
    const number = NUMBER.get(name);
    const target = targetOf(object, name);
    if (number === undefined || target === undefined) return false;
    const count = this.#handlers.get(key(number, target)) ?? 0;
    this.#handlers.set(key(number, target), verb === 'Register' ? count + 1 : Math.max(0, count - 1));
    return true;
  }

  wants(message: Pick<EventMessage, 'number' | 'target'>): boolean {
    return (this.#handlers.get(key(message.number, message.target)) ?? 0) > 0;
  }
}

function targetOf(object: HostObject, event: string): string | undefined {
  if (object.type === 'WorksheetCollection') return COLLECTION;
  return object.type === 'Worksheet' && event === 'DataChangedEvent' ? object.id?.() : undefined;
}

function key(number: number, target: string): string {
  return `${number} ${target}`;
}

/** A change as the collection's handlers and the worksheet's hear of it. */
export function changed({ sheet, area, source, trigger }: Change): readonly EventMessage[] {
  const fields = {
    changeType: 'RangeEdited',
    source,
    worksheetId: sheet.id,
    address: a1Area(area),
    referenceId: '',
    triggerSource: trigger,
    shiftDirection: 'None',
  };
  return [COLLECTION, sheet.id].map((target) => message('DataChangedEvent', target, fields, source === 'Remote'));
}

/** A sheet that came or went, by its id. */
export function cameOrWent(event: 'AddedEvent' | 'DeletedEvent', worksheetId: string): readonly EventMessage[] {
  return [message(event, COLLECTION, { worksheetId, source: 'Local' }, false)];
}

function message(name: string, target: string, fields: object, remote: boolean): EventMessage {
  return { number: NUMBER.get(name) ?? 0, target, remote, json: JSON.stringify(fields) };
}

/** The message as the client's function takes it. */
export function payload({ number, target, remote, json }: EventMessage): readonly unknown[] {
  return [EVENT, number, target, json, 1, remote];
}
