import { z } from 'zod';
import { HostError } from '../hostError';
import { isHostObject, type HostObject, type Json } from '../hostObject';

/** The smallest workbook that the boundary can be tried on: sheets with one cell each. */
export interface Tiny {
  readonly root: HostObject;
  /** A test may change them, as a person would. */
  readonly sheets: TinySheet[];
  /** What was done, in its order. */
  readonly done: string[];
}

interface TinySheet {
  readonly id: string;
  name: string;
  value: Json;
}

/** @param names of its sheets; each cell holds the sheet's name */
export function tiny(...names: string[]): Tiny {
  const done: string[] = [];
  const sheets = names.map((name, index) => ({ id: `{${index}}`, name, value: name }));
  const model: Tiny = {
    sheets,
    done,
    root: {
      type: 'Workbook',
      get: { Name: () => 'Book1.xlsx' },
      nav: { Worksheets: () => collection(model) },
    },
  };
  return model;
}

function collection(model: Tiny): HostObject {
  const find = (key: unknown) => model.sheets.find(({ id, name }) => key === id || key === name);
  const add = (name: string): TinySheet => {
    const sheet = { id: `{${model.sheets.length}}`, name, value: '' };
    model.sheets.push(sheet);
    return sheet;
  };
  return {
    type: 'WorksheetCollection',
    items: () => model.sheets.map((sheet) => worksheet(model, sheet)),
    index: (key) => {
      const sheet = find(key);
      if (sheet === undefined) {
        throw new HostError('ItemNotFound', "The requested resource doesn't exist.", 'WorksheetCollection.getItem');
      }
      return worksheet(model, sheet);
    },
    call: {
      Add: (name) => worksheet(model, add(String(name))),
      GetCount: () => model.sheets.length,
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet === undefined ? null : worksheet(model, sheet);
      },
    },
  };
}

function worksheet(model: Tiny, sheet: TinySheet): HostObject {
  return {
    type: 'Worksheet',
    id: () => sheet.id,
    get: { Id: () => sheet.id, Name: () => sheet.name, Position: () => model.sheets.indexOf(sheet) },
    set: { Name: (value) => void (sheet.name = String(value)) },
    call: {
      GetRange: () => range(model, sheet),
      Delete: () => void model.sheets.splice(model.sheets.indexOf(sheet), 1),
    },
  };
}

function range(model: Tiny, sheet: TinySheet): HostObject {
  const write = (value: Json): void => {
    sheet.value = value;
    model.done.push(`${sheet.name} ${JSON.stringify(value)}`);
  };
  return {
    type: 'Range',
    referable: true,
    get: { Values: () => [[sheet.value]], Address: () => `${sheet.name}!A1` },
    set: { Values: (values) => write(first(values)) },
    nav: {
      Worksheet: () => worksheet(model, sheet),
      Format: () => ({ type: 'RangeFormat', get: { RowHeight: () => 15 }, set: { RowHeight: write } }),
    },
    call: {
      CopyFrom: (source) => {
        if (!isHostObject(source)) throw new HostError('InvalidArgument', 'The argument is invalid.', 'Range.copyFrom');
        write(first(source.get?.['Values']?.() ?? null));
        return undefined;
      },
    },
  };
}

const oneCell = z.tuple([z.tuple([z.union([z.string(), z.number(), z.boolean()])])]);

function first(values: Json): Json {
  return oneCell.parse(values)[0][0];
}
