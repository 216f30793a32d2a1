import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { offers } from './apiSets';
import { executeBatch } from './batch';
import { Subscriptions, type EventMessage } from './events';
import { FaultPlan, HostGone, type Faults } from './faults';
import { bytes, Counter, type Meter } from './meter';
import type { World } from './paths';
import { nextTurn, Queue } from './queue';
import { References } from './references';
import { services, type PaneState } from './services';
import { apiNotFound, camel } from './refusals';
import { DELAY_FOR_CELL_EDIT, EXCEL_2021, PAYLOAD_LIMIT, STATUS } from './protocol';
import { cleanup, parseBatch, type Batch, type Reply } from './wire';

export interface Message {
  readonly body: string;
  readonly flags: number;
  /** Never called when Excel stays silent. */
  readonly answer: (status: number, body: string | null) => void;
}

export interface HostOptions {
  readonly root: HostObject;
  /** Requirement sets by their names in lower case: they answer `isSetSupported`, and members of others are refused. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Of requests and replies, in bytes; null for desktop Excel, which has none. */
  readonly payloadLimit?: number | null;
  /** Told when the add-in shows or hides its pane. */
  readonly showPane?: (state: PaneState) => void;
}

/** The answer to a cleanup that comes so late that it was meant for the workbook before. */
const NOTHING = JSON.stringify({ Results: [], TraceIds: [] });

/** Excel's side of the boundary: takes batches one after the other, as Excel does, and answers them later. */
export class Host {
  readonly references = new References();
  readonly #meter = new Counter();
  readonly #faults = new FaultPlan();
  readonly #subscriptions = new Subscriptions();
  readonly #world: World;
  readonly #limit: number;
  readonly #sets: Readonly<Record<string, string>>;
  readonly #queue = new Queue<Message>((message) => this.#handle(message));

  constructor(options: HostOptions) {
    this.#limit = options.payloadLimit === undefined ? PAYLOAD_LIMIT : (options.payloadLimit ?? Infinity);
    this.#sets = options.sets ?? EXCEL_2021;
    this.#world = {
      root: options.root,
      references: this.references,
      service: services((state) => options.showPane?.(state)),
      subscribe: (object, method) => this.#subscriptions.call(object, method),
      use: (type, member) => this.#use(type, member),
    };
  }

  get meter(): Meter {
    return this.#meter;
  }

  get faults(): Faults {
    return this.#faults;
  }

  /** Whether the client has switched an event on, and Excel is still there to raise it. */
  hears(message: EventMessage): boolean {
    return this.#faults.gone === null && this.#subscriptions.wants(message);
  }

  receive(message: Message): void {
    this.#queue.push(message);
  }

  /** Resolves when all that was sent is answered or will never be, the cleanup after the last run included. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  async #handle(message: Message): Promise<void> {
    const batch = read(message.body);
    const removed = batch instanceof HostError ? null : cleanup(batch);
    if (removed !== null && !removed.some((id) => this.references.gave(id)))
      return message.answer(STATUS.done, NOTHING);
    if (removed !== null) this.#meter.cleanups += 1;
    else this.#begin(message.body);
    if (message.flags & DELAY_FOR_CELL_EDIT) await this.#faults.cellLeft();

    const refusal = this.#refusal(message.body) ?? (removed === null ? this.#faults.refusal : null);
    if (refusal !== null) return this.#refuse(message, refusal);
    const reply = this.#execute(batch, removed === null);
    if (reply === null) return this.#refuse(message, 'gone');
    if (removed === null) await this.#answer(message, reply);
    else message.answer(STATUS.done, reply);
  }

  #use(type: string, member: string): void {
    const name = `${type}.${camel(member)}`;
    if (!this.#meter.members.has(name) && !offers(this.#sets, name)) throw apiNotFound(type, member);
    this.#meter.members.add(name);
  }

  #begin(body: string): void {
    this.#meter.roundTrips += 1;
    this.#meter.sent += bytes(body);
    this.#faults.beginBatch();
  }

  /** Why a batch is not even begun. In cell-edit mode Excel executes nothing, reads included (office-js issue 625). */
  #refusal(body: string): 'gone' | number | null {
    if (this.#faults.gone !== null) return 'gone';
    if (this.#faults.editing) return STATUS.editing;
    return bytes(body) > this.#limit ? STATUS.requestTooLarge : null;
  }

  #refuse(message: Message, refusal: 'gone' | number): void {
    if (refusal !== 'gone') message.answer(refusal, null);
    else if (this.#faults.gone === 'failing') message.answer(STATUS.failure, null);
  }

  async #answer(message: Message, reply: string): Promise<void> {
    await this.#faults.slow();
    if (this.#faults.lost) return;
    const size = bytes(reply);
    if (size > this.#limit) return message.answer(STATUS.replyTooLarge, null);
    this.#meter.received += size;
    message.answer(STATUS.done, reply);
  }

  /** The reply's text; null when the host went on the way. */
  #execute(batch: Batch | HostError, counts: boolean): string | null {
    try {
      if (batch instanceof HostError) return JSON.stringify(failure(batch));
      const reply = executeBatch(batch, this.#world, () => {
        if (counts) this.#beginAction();
      });
      if (counts) this.#faults.endBatch();
      return this.#faults.gone === null ? JSON.stringify(reply) : null;
    } catch (error) {
      if (error instanceof HostGone) return null;
      nextTurn(() => {
        throw error; // a mistake of the stand-in's own: the test run fails, whatever the client makes of the reply
      });
      return JSON.stringify(failure(new HostError('GeneralException', String(error))));
    }
  }

  #beginAction(): void {
    this.#faults.beginAction();
    this.#meter.actions += 1;
  }
}

function read(body: string): Batch | HostError {
  try {
    return parseBatch(body);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** The reply to a batch of which nothing was executed. */
function failure(error: HostError): Reply {
  const { code, message, location } = error;
  const refusal = { Code: code, Message: message, Location: location, ActionIndex: -1, HttpStatusCode: 500 };
  return { Results: [], TraceIds: [], Error: refusal };
}
