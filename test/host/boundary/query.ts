import type { HostObject, Json } from '../hostObject';
import type { World } from './paths';
import { apiNotFound, pascal } from './refusals';
import type { Query } from './wire';

/** A property asked for, by its parts: ["Format", "Fill", "Color"]; ["*"] stands for all values. */
type Wanted = readonly string[];

type Shape = Record<string, Json>;

/** What every object has and the client fills in by itself. */
const OWN = new Set(['IsNullObject', 'IsNull', '$none']);

/**
 * The reply to a load: values by their names, navigation properties nested, collections as `_Items`.
 * @throws HostError ApiNotFound for a property that is not there
 */
export function answerQuery(object: HostObject, query: Query, world: World): Shape {
  const asked = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  const wanted = asked.map(parts).filter((path) => path.length > 0);
  return shape(object, asked.length === 0 ? [['*']] : wanted, world, query);
}

/** `items` may stand anywhere in a path and says nothing. */
function parts(path: string): Wanted {
  return path
    .split(/[/.]/)
    .map(pascal)
    .filter((part) => part !== 'Items' && part !== '' && !OWN.has(part));
}

function shape(object: HostObject, wanted: readonly Wanted[], world: World, page: Query = {}): Shape {
  return object.items === undefined ? single(object, wanted, world) : collection(object, wanted, world, page);
}

function collection(object: HostObject, wanted: readonly Wanted[], world: World, page: Query): Shape {
  const own = wanted.filter(([name]) => name !== undefined && object.get?.[name] !== undefined);
  const ofItems = wanted.filter((path) => !own.includes(path));
  const result = own.length > 0 ? single(object, own, world) : {};
  if (own.length > 0 && ofItems.length === 0) return result;
  const first = page.Skip ?? 0;
  const items = (object.items?.() ?? []).slice(first, page.Top === undefined ? undefined : first + page.Top);
  result['_Items'] = items.map((item) => shape(item, ofItems, world));
  return result;
}

function single(object: HostObject, wanted: readonly Wanted[], world: World): Shape {
  const result: Shape = identity(object, world);
  const nested = new Map<string, Wanted[]>();
  for (const [name, ...rest] of wanted) {
    if (name === undefined) continue;
    if (name === '*') Object.assign(result, values(object, Object.keys(object.get ?? {}), world));
    else if (object.nav?.[name] === undefined) Object.assign(result, values(object, [name], world));
    else nested.set(name, [...(nested.get(name) ?? []), rest.length > 0 ? rest : ['*']]);
  }
  for (const [name, inner] of nested) {
    world.use(object.type, name);
    const child = object.nav?.[name]?.() ?? null;
    result[name] = child === null ? null : shape(child, inner, world);
  }
  return result;
}

function values(object: HostObject, names: readonly string[], world: World): Shape {
  const result: Shape = {};
  for (const name of names) {
    const value = object.get?.[name];
    if (value === undefined) throw apiNotFound(object.type, name);
    world.use(object.type, name);
    result[name] = value();
  }
  return result;
}

/** How the client finds an object again: its id in its collection, and the reference it keeps. */
export function identity(object: HostObject, world: World): Shape {
  const result: Shape = {};
  if (object.id !== undefined) result['Id'] = object.id();
  const reference = world.references.idOf(object);
  if (reference !== undefined) result['_ReferenceId'] = reference;
  return result;
}
