import type { HostObject } from '../hostObject';
import { invalidReference } from './refusals';

let books = 0;

/**
 * Objects that the client holds beyond a batch, by the ids it was given. The ids of two stand-ins differ: a cleanup
 * that comes late finds nothing to remove in the next test's.
 */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  readonly #prefix = `Bjs-${++books}-`;
  #last = 0;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `${this.#prefix}${++this.#last}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  /** Whether this workbook gave the id out, be it kept still or not. */
  gave(id: string): boolean {
    return id.startsWith(this.#prefix);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  /** @throws HostError InvalidReference */
  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw invalidReference(id);
    return object;
  }

  /** An id that is not there is passed over, as the client sends removals twice when a cleanup failed. */
  remove(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object !== undefined) this.#ids.delete(object);
  }
}
