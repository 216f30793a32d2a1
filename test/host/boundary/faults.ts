import { HostError } from '../hostError';

/**
 * What shall go wrong, and where. Actions and batches count from 1, from the moment the plan is made; cleanup batches
 * do not count. `action` alone counts over all batches, with `batch` within that batch.
 */
export type Fault =
  /** In the place of that action; what stood before it in the batch is done. */
  | { readonly kind: 'error'; readonly at: Place; readonly code: string; readonly message?: string }
  /** After that action (0: before any) nothing is executed any more: batches stay unanswered, or fail. */
  | { readonly kind: 'gone'; readonly after: Place; readonly then: 'silent' | 'failing' }
  /** Executed at once, answered when `release` is called; batches behind it wait. */
  | { readonly kind: 'slow'; readonly batch: number }
  /** Executed, never answered; later batches are answered. */
  | { readonly kind: 'lost'; readonly batch: number }
  /** Nothing of the batch is executed; the boundary answers with a status of its own, for instance 5016. */
  | { readonly kind: 'refused'; readonly batch: number; readonly status: number }
  /** The user begins to edit a cell before that batch, until `leaveCell` is called. */
  | { readonly kind: 'editing'; readonly batch: number };

export interface Place {
  readonly action: number;
  readonly batch?: number;
}

/** Thrown in the place of an action: Excel is no more. */
export class HostGone extends Error {}

/** What a test does to the host behind the boundary. */
export interface Faults {
  /** Replaces the plan; counting begins anew. */
  plan(...faults: readonly Fault[]): void;
  /** The user is typing in a cell, from now on. */
  editCell(): void;
  leaveCell(): void;
  /** Lets the slow reply go. */
  release(): void;
  /** Resolves when a slow reply is being held back. */
  held(): Promise<void>;
}

/** The plan as the boundary asks it, batch by batch and action by action. */
export class FaultPlan implements Faults {
  editing = false;
  gone: 'silent' | 'failing' | null = null;
  #faults: readonly Fault[] = [];
  #batch = 0;
  #action = 0;
  #actionOfBatch = 0;
  #holding = false;
  readonly #released = new Gate();
  readonly #left = new Gate();
  readonly #held = new Gate();

  plan(...faults: readonly Fault[]): void {
    this.#faults = faults;
    this.#batch = this.#action = this.#actionOfBatch = 0;
  }

  editCell(): void {
    this.editing = true;
  }

  leaveCell(): void {
    this.editing = false;
    this.#left.open();
  }

  release(): void {
    this.#released.open();
  }

  async held(): Promise<void> {
    if (!this.#holding) await this.#held.passed();
  }

  /** Resolves when no cell is being edited. */
  async cellLeft(): Promise<void> {
    while (this.editing) await this.#left.passed();
  }

  /** Resolves when the reply to the present batch may go. */
  async slow(): Promise<void> {
    if (!this.#planned('slow')) return;
    const released = this.#released.passed();
    this.#holding = true;
    this.#held.open();
    await released;
    this.#holding = false;
  }

  get lost(): boolean {
    return this.#planned('lost');
  }

  /** The status with which the present batch is refused whole. */
  get refusal(): number | null {
    const fault = this.#faults.find((one) => one.kind === 'refused' && one.batch === this.#batch);
    return fault?.kind === 'refused' ? fault.status : null;
  }

  beginBatch(): void {
    this.#batch += 1;
    this.#actionOfBatch = 0;
    if (this.#planned('editing')) this.editing = true;
  }

  /** @throws HostError or HostGone in the place of the action */
  beginAction(): void {
    for (const fault of this.#faults) {
      if (fault.kind === 'gone' && this.#reached(fault.after)) {
        this.gone = fault.then;
        throw new HostGone();
      }
    }
    this.#action += 1;
    this.#actionOfBatch += 1;
    for (const fault of this.#faults) {
      if (fault.kind === 'error' && this.#reached(fault.at)) {
        throw new HostError(fault.code, fault.message ?? `Planned fault: ${fault.code}`);
      }
    }
  }

  /** After the last action of a batch: whether the host went then, so that nobody hears of what was done. */
  endBatch(): void {
    for (const fault of this.#faults) {
      if (fault.kind === 'gone' && this.#reached(fault.after)) this.gone = fault.then;
    }
  }

  #reached(place: Place): boolean {
    if (place.batch === undefined) return place.action === this.#action;
    return place.batch === this.#batch && place.action === this.#actionOfBatch;
  }

  #planned(kind: 'slow' | 'lost' | 'editing'): boolean {
    return this.#faults.some((fault) => fault.kind === kind && fault.batch === this.#batch);
  }
}

/** Lets everybody through who waits when it is opened. */
class Gate {
  #waiting: (() => void)[] = [];

  passed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  open(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const pass of waiting) pass();
  }
}
