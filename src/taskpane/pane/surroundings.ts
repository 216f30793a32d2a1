import { createContext, use } from 'react';

/** Where the pane stands: in Excel, beside the open workbook, or in a browser, with a file. */
export type Surroundings =
  | { readonly kind: 'excel' }
  | {
      readonly kind: 'file';
      /** Formulas keep their results until Excel opens the file. */
      readonly hasFormulas: boolean;
    };

export const Around = createContext<Surroundings>({ kind: 'excel' });

export function useSurroundings(): Surroundings {
  return use(Around);
}
