import { expect, test } from 'vitest';
import type { Json } from '../hostObject';
import { executeBatch } from './batch';
import { References } from './references';
import { tiny } from './tiny';
import { parseBatch, type Reply } from './wire';

/** Executes actions on the range of the sheet 一 (path 3), sent as the client would, without the client. */
function send(...actions: Readonly<Record<string, Json>>[]): { reply: Reply; done: readonly string[] } {
  const book = tiny('一');
  const world = {
    root: book.root,
    references: new References(),
    service: () => undefined,
    subscribe: () => false,
    use: () => undefined,
  };
  const ObjectPaths = {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['一'] } },
    4: { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3 },
    5: { Id: 5, ObjectPathType: 2, Name: 'Microsoft.Nothing' },
  };
  const Actions = actions.map((action, index) => ({ Id: 10 + index, Name: '', ObjectPathId: 4, ...action }));
  const batch = parseBatch(JSON.stringify({ AutoKeepReference: false, Actions, ObjectPaths }));
  return { reply: executeBatch(batch, world, () => undefined), done: book.done };
}

test('an update sets values and those of nested objects', () => {
  const { reply, done } = send({ ActionType: 9, ObjectState: { values: [['新']], format: { rowHeight: 20 } } });
  expect(reply).toEqual({ Results: [{ ActionId: 10, Value: null }], TraceIds: [] });
  expect(done).toEqual(['一 "新"', '一 20']);
});

test('a trace is answered by its id and by a result: only the result arms an event', () => {
  const { reply } = send({ ActionType: 5, Name: 'Trace', ObjectPathId: 0 });
  expect(reply).toEqual({ Results: [{ ActionId: 10, Value: null }], TraceIds: [10] });
});

test.each([
  [{ ActionType: 6, RecursiveQueryInfo: {} }, 'NotImplemented', 'loadRecursive'],
  [{ ActionType: 7 }, 'NotImplemented', 'retrieve'],
  [{ ActionType: 8, ObjectState: {} }, 'NotImplemented', 'ensureUnchanged'],
  [{ ActionType: 9, ObjectState: { address: 'A1' } }, 'ApiNotFound', 'Range.address ='],
  [{ ActionType: 1, ObjectPathId: 5 }, 'ApiNotFound', 'Microsoft.Nothing'],
  [{ ActionType: 1, ObjectPathId: 9 }, 'InvalidObjectPath', '9'],
  [copy([{ inside: { _ObjectPathId: 4 } }], [0]), 'NotImplemented', 'objects inside an argument'],
  [copy([[4]], [[4]]), 'NotImplemented', 'objects in an array'],
  [
    { ActionType: 4, Name: 'Values', ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] } },
    'NotImplemented',
    'an object as the value',
  ],
])('%j is refused by name', (action, code, named) => {
  const { reply, done } = send(action, { ActionType: 4, Name: 'Values', ArgumentInfo: { Arguments: [[['後']]] } });
  expect(reply.Results).toEqual([]);
  expect(reply.Error).toMatchObject({ Code: code, ActionIndex: 0 });
  expect(reply.Error?.Message).toContain(named);
  expect(done).toEqual([]);
});

function copy(Arguments: Json, ReferencedObjectPathIds: Json): Readonly<Record<string, Json>> {
  return { ActionType: 3, Name: 'CopyFrom', ArgumentInfo: { Arguments, ReferencedObjectPathIds } };
}

test.each([
  ['{}', 'Actions'],
  ['{"Actions":[],"ObjectPaths":{},"Extra":1}', 'Extra'],
  ['{"Actions":[{"Id":1,"ActionType":10,"ObjectPathId":1}],"ObjectPaths":{}}', 'ActionType'],
  ['{"Actions":[],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":4,"Name":"Worksheets"}}}', 'ParentObjectPathId'],
])('what is no batch is refused: %s', (body, named) => {
  expect(() => parseBatch(body)).toThrow(named);
});
