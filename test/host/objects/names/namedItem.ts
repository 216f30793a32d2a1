import type { BookName, BookNames } from '../../book/book';
import type { HostObject } from '../../hostObject';
import { flag, text } from '../read/values';
import { constantOf } from './constant';
import { does } from '../does';

export type Scope = 'Workbook' | 'Worksheet';

interface Found {
  readonly names: BookNames;
  readonly name: BookName;
  readonly scope: Scope;
  /** Got by getItem or getItemOrNullObject with its name: Excel then does not hide it (excel-rules: name-hide). */
  readonly isByName: boolean;
}

/** Excel.NamedItem (https://learn.microsoft.com/javascript/api/excel/excel.nameditem). */
export function namedItem({ names, name, scope, isByName }: Found): HostObject {
  return {
    type: 'NamedItem',
    id: () => idOf(scope, name),
    get: {
      Name: () => name.name,
      Formula: () => name.formula,
      Type: () => constantOf(name.formula).type,
      Value: () => constantOf(name.formula).value,
      Visible: () => name.visible,
      Comment: () => name.comment,
      Scope: () => scope,
    },
    set: {
      Formula: (value) => {
        name.formula = text(value, 'NamedItem.formula');
      },
      Visible: (value) => {
        const isVisible = flag(value, 'NamedItem.visible');
        if (!isByName) name.visible = isVisible;
      },
      Comment: (value) => {
        name.comment = text(value, 'NamedItem.comment');
      },
    },
    call: { Delete: does(() => names.remove(name.name)) },
  };
}

/** An id that no name can be, as it holds a blank. */
export function idOf(scope: Scope, { name }: BookName): string {
  return `${scope} ${name}`;
}
