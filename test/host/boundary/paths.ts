import { isHostObject, type Argument, type HostObject, type Json } from '../hostObject';
import type { References } from './references';
import { apiNotFound, invalidPath, notImplemented } from './refusals';
import type { ArgumentInfo, Batch, ObjectPath } from './wire';

/** What a batch may reach. */
export interface World {
  readonly root: HostObject;
  readonly references: References;
  /** An object the client makes by its class name, for instance "Microsoft.Office.ActionService". */
  readonly service: (name: string) => HostObject | undefined;
  /** Switches an event on or off, if the method is one of those; otherwise false. */
  readonly subscribe: (object: HostObject, method: string) => boolean;
  /** Told of every member before it is used, for instance "Worksheet", "GetRange()"; may refuse it. */
  readonly use: (type: string, member: string) => void;
}

/** The object paths of one batch: each is followed once, at its first use, so that `add()` adds once. */
export class Paths {
  readonly #known = new Map<number, HostObject | null>();
  readonly #paths: ReadonlyMap<number, ObjectPath>;

  constructor(
    readonly world: World,
    batch: Batch,
  ) {
    this.#paths = new Map(Object.values(batch.ObjectPaths).map((path) => [path.Id, path]));
  }

  /** null for a null object. */
  object(id: number): HostObject | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const found = this.#follow(this.path(id));
    this.#known.set(id, found);
    return found;
  }

  path(id: number): ObjectPath {
    const path = this.#paths.get(id);
    if (path === undefined) throw invalidPath(String(id));
    return path;
  }

  arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, references[index]));
  }

  /** The value of a property that is set. */
  value(info: ArgumentInfo | undefined): Json {
    if (info?.ReferencedObjectPathIds !== undefined) throw notImplemented('an object as the value of a property');
    return info?.Arguments?.[0] ?? null;
  }

  #argument(value: Json, reference: Json | undefined): Argument {
    if (typeof reference === 'number' && reference > 0) return this.object(reference);
    if (Array.isArray(reference)) throw notImplemented('objects in an array of arguments');
    if (typeof value === 'object' && value !== null && JSON.stringify(value).includes('"_ObjectPathId"')) {
      throw notImplemented('objects inside an argument');
    }
    return value;
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.world.root;
      case 2:
        return this.#service(path.Name);
      case 6:
        return this.world.references.find(path.Name);
      case 7:
        return null;
      default: {
        const parent = this.object(path.ParentObjectPathId);
        return parent === null ? null : this.#child(parent, path);
      }
    }
  }

  #service(name: string): HostObject {
    const service = this.world.service(name);
    if (service === undefined) throw apiNotFound(name, 'new()');
    return service;
  }

  #child(parent: HostObject, path: ObjectPath): HostObject | null {
    const { type } = parent;
    if (path.ObjectPathType === 4) {
      const property = parent.nav?.[path.Name];
      if (property === undefined) throw apiNotFound(type, path.Name);
      this.world.use(type, path.Name);
      return property();
    }
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === 5) {
      if (parent.index === undefined) throw apiNotFound(type, 'getItem()');
      this.world.use(type, 'getItem()');
      return parent.index(args[0]);
    }
    const method = parent.call?.[path.Name];
    if (method === undefined) throw apiNotFound(type, `${path.Name}()`);
    this.world.use(type, `${path.Name}()`);
    const result = method(...args);
    if (result === null || isHostObject(result)) return result;
    throw invalidPath(`${type}.${path.Name}() gives no object`);
  }
}
