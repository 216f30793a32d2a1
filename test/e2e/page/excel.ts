import { external, safeArray, type Behind, type Ports } from '../../host/boundary/external';
import { DISPATCH } from '../../host/boundary/protocol';

/** What Excel tells the page of itself, before Office.js is loaded. */
export interface ExcelLook {
  readonly version: string;
  /** Requirement sets by their names in lower case. */
  readonly sets: Readonly<Record<string, string>>;
  /** Office's own theme, by the names and numbers (RGB) that Office.js expects. */
  readonly theme: Readonly<Record<string, number>>;
}

/** A reply of Excel in Node, as `Message.answer` takes it. */
export interface Answer {
  readonly status: number;
  readonly body: string | null;
}

declare global {
  interface Window {
    /** Given by Node (support/excel.ts); the promise is never kept when Excel stays silent. */
    readonly excelReceives: (body: string, flags: number) => Promise<Answer>;
    readonly pageTells: (problem: string) => Promise<void>;
    /** For Node: what Excel has to say by itself. Arrays within the items become the boundary's arrays. */
    excelSays: (dispatchId: number, items: readonly unknown[]) => void;
  }
}

/**
 * Puts desktop Excel's `window.external` into a page before Office.js is loaded; batches go to Node, where the workbook
 * is. Bundled and injected as a script, so that the pane itself arrives as it was built.
 */
export function openExcel({ version, sets, theme }: ExcelLook): void {
  const ports: Ports = new Map();
  const behind: Behind = {
    receive: ({ body, flags, answer }) =>
      void window.excelReceives(body, flags).then(({ status, body: reply }) => answer(status, reply)),
    commandEnded: (command) => {
      throw new Error(`${command}: the pane has no ribbon commands yet (${DISPATCH.commandEnded})`);
    },
  };
  const desktop = external({ version, sets: JSON.stringify(sets), ports, behind: () => behind });
  const GetContext = () => ({ ...desktop.GetContext(), GetOfficeThemeInfo: () => JSON.stringify(theme) });
  Object.defineProperty(window, 'external', { value: { ...desktop, GetContext } });
  window.excelSays = (dispatchId, items) => {
    const port = ports.get(dispatchId);
    if (port === undefined) throw new Error(`the client has not registered ${dispatchId}`);
    port(dispatchId, safeArray(items.map((item) => (Array.isArray(item) ? safeArray(item) : item))));
  };
  tellViolations();
}

/** What the Content-Security-Policy refuses is told to Node: the test fails on it. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    void window.pageTells(`CSP ${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
}
