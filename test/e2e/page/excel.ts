import { external, safeArray, type Behind, type Ports } from '../../host/boundary/external';

/** What Excel tells the page of itself, before Office.js is loaded. */
export interface ExcelLook {
  readonly version: string;
  /** Requirement sets by their names in lower case. */
  readonly sets: Readonly<Record<string, string>>;
  /** Office's own theme, by the names and numbers (RGB) that Office.js expects. */
  readonly theme: Readonly<Record<string, number>>;
  /** The page runs, but its pane is not beside the sheet: what the manifest's long lifetime means. */
  readonly closed: boolean;
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
    /** Given by Node: a ribbon button's function has ended. */
    readonly excelCommandEnded: (command: string, status: number) => Promise<void>;
    readonly pageTells: (problem: string) => Promise<void>;
    /** For Node: the person chooses another theme of Office. */
    excelTurns: (theme: ExcelLook['theme']) => void;
    /** For Node: what Excel has to say by itself. Arrays within the items become the boundary's arrays. */
    excelSays: (dispatchId: number, items: readonly unknown[]) => void;
    /** For Node: whether the client has registered for that. */
    excelIsHeard: (dispatchId: number) => boolean;
    /** For Node: the pane is beside the sheet from now on. */
    excelOpensPane: () => void;
  }
}

/**
 * Puts desktop Excel's `window.external` into a page before Office.js is loaded; batches go to Node, where the workbook
 * is. Bundled and injected as a script, so that the pane itself arrives as it was built.
 */
export function openExcel({ version, sets, theme, closed }: ExcelLook): void {
  const ports: Ports = new Map();
  const behind: Behind = {
    receive: ({ body, flags, answer }) =>
      void window.excelReceives(body, flags).then(({ status, body: reply }) => answer(status, reply)),
    commandEnded: (command, status) => void window.excelCommandEnded(command, status),
  };
  const desktop = external({ version, sets: JSON.stringify(sets), ports, behind: () => behind });
  let current = theme;
  const GetContext = () => ({ ...desktop.GetContext(), GetOfficeThemeInfo: () => JSON.stringify(current) });
  Object.defineProperty(window, 'external', { value: { ...desktop, GetContext } });
  window.excelTurns = (next) => void (current = next);
  window.excelSays = (dispatchId, items) => {
    const port = ports.get(dispatchId);
    if (port === undefined) throw new Error(`the client has not registered ${dispatchId}`);
    port(dispatchId, safeArray(items.map((item) => (Array.isArray(item) ? safeArray(item) : item))));
  };
  window.excelIsHeard = (dispatchId) => ports.has(dispatchId);
  window.excelOpensPane = closed ? hide() : () => undefined;
  tellViolations();
}

/**
 * A pane that is not shown: the page is hidden and draws no frames, so that whatever waits for one waits until the pane
 * is opened. Gives what opens it.
 */
function hide(): () => void {
  const waiting: FrameRequestCallback[] = [];
  const draw = window.requestAnimationFrame.bind(window);
  let hidden = true;
  window.requestAnimationFrame = (callback) => (hidden ? waiting.push(callback) : draw(callback));
  Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  return () => {
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    for (const callback of waiting.splice(0)) draw(callback);
  };
}

/** What the Content-Security-Policy refuses is told to Node: the test fails on it. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    void window.pageTells(`CSP ${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
}
