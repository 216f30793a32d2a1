import { z } from 'zod';
import { HostError } from '../hostError';
import type { Json } from '../hostObject';

/**
 * The body of a request batch as Office.js sends it, and the reply it reads. Field names and numbers are those of the
 * client's source (excel-win32-16.01.debug.js: ActionFactory, ObjectPathFactory). Fields we do not know are refused.
 */
const json = z.custom<Json>(isJson);

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return typeof value === 'object' && Object.values(value).every(isJson);
}

const pathId = z.int().positive();

/** Where an argument is an object, its path's id stands twice: as the argument, and here; 0 for plain values. */
const argumentInfo = z.strictObject({
  Arguments: z.array(json).optional(),
  ReferencedObjectPathIds: z.array(json).optional(),
});

const pathBase = {
  Id: pathId,
  Name: z.string().default(''),
  /** "Do not keep a reference": the client untracked the object. */
  D: z.boolean().optional(),
  ArgumentInfo: argumentInfo.optional(),
};
const pathOf = <T extends number>(type: T) => z.strictObject({ ...pathBase, ObjectPathType: z.literal(type) });
const childOf = <T extends number>(type: T) => pathOf(type).extend({ ParentObjectPathId: pathId });

const objectPath = z.discriminatedUnion('ObjectPathType', [
  pathOf(1), // the workbook
  pathOf(2), // a new object, a service
  childOf(3), // a method's result
  childOf(4), // a property
  childOf(5), // an item of a collection
  pathOf(6), // a reference kept
  pathOf(7).extend({ ParentObjectPathId: pathId.optional() }), // a null object; the parent it had may still stand there
]);

const names = z.array(z.string());
const query = z.strictObject({
  Select: names.optional(),
  Expand: names.optional(),
  Top: z.int().nonnegative().optional(),
  Skip: z.int().nonnegative().optional(),
});

const actionBase = {
  Id: z.int().positive(),
  Name: z.string().default(''),
  ObjectPathId: pathId,
  ArgumentInfo: argumentInfo.optional(),
  /** Paths that no later action needs. */
  L: z.array(pathId).optional(),
};
const actionOf = <T extends number>(type: T) => z.strictObject({ ...actionBase, ActionType: z.literal(type) });

const action = z.discriminatedUnion('ActionType', [
  actionOf(1), // instantiate
  actionOf(2).extend({ QueryInfo: query.default({}) }),
  actionOf(3), // method
  actionOf(4), // set property
  actionOf(5).extend({ ObjectPathId: z.literal(0) }), // trace
  actionOf(6).extend({ RecursiveQueryInfo: json }),
  actionOf(7).extend({ QueryInfo: query.optional() }), // query as JSON
  actionOf(8).extend({ ObjectState: json }), // ensure unchanged
  actionOf(9).extend({ ObjectState: z.record(z.string(), json) }), // update
]);

const batch = z.strictObject({
  AutoKeepReference: z.boolean().default(false),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type ObjectPath = z.infer<typeof objectPath>;
export type Query = z.infer<typeof query>;
export type Action = z.infer<typeof action>;
export type Batch = z.infer<typeof batch>;

export interface Result {
  readonly ActionId: number;
  readonly Value: Json;
}

/** Results up to the action that failed, and its error; without an error, all of them. */
export interface Reply {
  readonly Results: Result[];
  readonly TraceIds: number[];
  Error?: ReplyError;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** @throws HostError InvalidRequest when the body is no request batch */
export function parseBatch(body: string): Batch {
  const parsed = batch.safeParse(JSON.parse(body));
  if (parsed.success) return parsed.data;
  throw new HostError('InvalidRequest', `Cannot process the request. (${z.prettifyError(parsed.error)})`);
}

/**
 * The references given back by a batch that does nothing else: the client sends one after each run, unawaited, and up
 * to twice more, five seconds apart, when it fails. null for any other batch.
 */
export function cleanup(batch: Batch): readonly string[] | null {
  const removals = batch.Actions.filter((one) => one.ActionType === 3 && one.Name === '_RemoveReference');
  const others = batch.Actions.some((one) => one.ActionType !== 1 && one.Name !== '_RemoveReference');
  if (removals.length === 0 || others) return null;
  return removals.map((one) => String(one.ArgumentInfo?.Arguments?.[0]));
}
