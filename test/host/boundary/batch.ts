import { HostError } from '../hostError';
import { isHostObject, type HostObject, type Json } from '../hostObject';
import { Paths, type World } from './paths';
import { answerQuery, identity } from './query';
import { apiNotFound, notImplemented, pascal } from './refusals';
import type { Action, Batch, Reply } from './wire';

/**
 * Executes the actions of a batch one after the other. An action that is refused ends the batch: what was done before
 * stays done, its results are in the reply (there is no transaction).
 * @param before told the index of each action before it is executed; may throw a HostError in its place
 */
export function executeBatch(batch: Batch, world: World, before: (index: number) => void): Reply {
  const reply: Reply = { Results: [], TraceIds: [] };
  const paths = new Paths(world, batch);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      before(index);
      reply.Results.push({ ActionId: action.Id, Value: perform(action, paths, batch.AutoKeepReference) });
      if (action.ActionType === 5) reply.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      reply.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: error.code === 'ItemNotFound' || error.code === 'ApiNotFound' ? 404 : 400,
      };
      break;
    }
  }
  return reply;
}

function perform(action: Action, paths: Paths, autoKeep: boolean): Json {
  switch (action.ActionType) {
    case 1: {
      const object = paths.object(action.ObjectPathId);
      return instantiated(object, paths, autoKeep && paths.path(action.ObjectPathId).D !== true);
    }
    case 2: {
      const object = paths.object(action.ObjectPathId);
      return object === null ? null : answerQuery(object, action.QueryInfo, paths.world);
    }
    case 3:
      return callMethod(action, paths, autoKeep);
    case 4: {
      const object = written(action, paths, action.Name);
      setProperty(object, action.Name, paths.value(action.ArgumentInfo), paths.world);
      return null;
    }
    case 5:
      return null;
    case 6:
      throw notImplemented('loadRecursive');
    case 7:
      throw notImplemented('retrieve');
    case 8:
      throw notImplemented('ensureUnchanged');
    case 9:
      update(written(action, paths, 'update'), action.ObjectState, paths.world);
      return null;
  }
}

function instantiated(object: HostObject | null, paths: Paths, keep: boolean): Json {
  if (object === null) return null;
  if (object.referable === true && keep) paths.world.references.keep(object);
  return identity(object, paths.world);
}

/**
 * A method of a null object does nothing: Microsoft's samples begin with `getItemOrNullObject("Sample").delete()` on a
 * workbook without that sheet (OfficeDev/office-js-snippets, samples/excel).
 */
function callMethod(action: Action, paths: Paths, autoKeep: boolean): Json {
  const { references } = paths.world;
  const object = paths.object(action.ObjectPathId);
  const args = paths.arguments(action.ArgumentInfo);
  if (action.Name === '_RemoveReference') {
    references.remove(String(args[0]));
    return null;
  }
  if (object === null) return null;
  if (action.Name === '_KeepReference') {
    if (object.referable !== true) throw apiNotFound(object.type, '_KeepReference()');
    references.keep(object);
    return null;
  }
  if (paths.world.subscribe(object, action.Name)) return null;
  const method = object.call?.[action.Name];
  if (method === undefined) throw apiNotFound(object.type, `${action.Name}()`);
  paths.world.use(object.type, `${action.Name}()`);
  const result = method(...args);
  return isHostObject(result) ? instantiated(result, paths, autoKeep) : (result ?? null);
}

/** What Excel does with a property of a null object is not documented: refused, so that nobody relies on it. */
function written(action: Action, paths: Paths, member: string): HostObject {
  const object = paths.object(action.ObjectPathId);
  if (object !== null) return object;
  throw new HostError('InvalidOperation', `The operation attempted is invalid on the object. (null.${member})`, member);
}

function setProperty(object: HostObject, name: string, value: Json, world: World): void {
  const property = object.set?.[name];
  if (property === undefined) throw apiNotFound(object.type, `${name} =`);
  world.use(object.type, `${name} =`);
  property(value);
}

function update(object: HostObject, state: Json, world: World): void {
  if (typeof state !== 'object' || state === null) throw notImplemented(`update of ${object.type} with a value`);
  for (const [key, value = null] of Object.entries(state)) {
    const name = pascal(key);
    const child = object.nav?.[name]?.() ?? null;
    if (child === null) setProperty(object, name, value, world);
    else update(child, value, world);
  }
}
