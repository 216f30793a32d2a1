import type { Page } from 'playwright-core';
import type { Book } from '../../host/book/book';
import { Commands } from '../../host/boundary/commands';
import { changed, payload, type Change } from '../../host/boundary/events';
import type { Faults } from '../../host/boundary/faults';
import { Host } from '../../host/boundary/host';
import type { Meter } from '../../host/boundary/meter';
import type { PaneState } from '../../host/boundary/services';
import { DISPATCH, EXCEL_2021 } from '../../host/boundary/protocol';
import { workbookObject } from '../../host/objects';
import type { Answer, ExcelLook } from '../page/excel';
import type { Theme } from './page';

/** Office's white and black themes as desktop Excel gives them: one number a colour. */
const THEMES: Readonly<Record<Theme, ExcelLook['theme']>> = {
  light: theme(0xffffff, 0x262626),
  dark: theme(0x262626, 0xffffff),
};

function theme(ground: number, text: number): ExcelLook['theme'] {
  return {
    bodyBackgroundColor: ground,
    bodyForegroundColor: text,
    controlBackgroundColor: ground,
    controlForegroundColor: text,
  };
}

export interface ExcelOptions {
  readonly book: Book;
  readonly theme?: Theme;
  /** The page runs, but its pane is closed; false if left out. */
  readonly closed?: boolean;
  /** Requirement sets by their names in lower case; those of Excel 2021 if left out. */
  readonly sets?: Readonly<Record<string, string>>;
}

/**
 * Excel behind a page: the workbook, its faults and what was asked of it are in Node, where a test can see them. Faults
 * and meter are those of the Excel that is behind the page at the time.
 */
export interface ExcelBehind {
  readonly book: Book;
  /** The files of the workbooks that were opened beside it. */
  readonly opened: readonly Uint8Array[];
  readonly faults: Faults;
  readonly meter: Meter;
  /** Resolves when nothing is under way any more. */
  readonly settled: () => Promise<void>;
  /** Tells the pane that cells were changed; changing them is the test's. */
  readonly changed: (change: Change) => Promise<void>;
  /** Presses a ribbon button; "unknown" if nobody associated its function. */
  readonly press: (functionName: string) => Promise<'done' | 'unknown'>;
  /** Whether the pane stands beside the sheet. */
  readonly paneIsOpen: () => boolean;
  /** The person chooses another theme; Excel tells nobody. */
  readonly turn: (theme: Theme) => Promise<void>;
  /** Another Excel with the same workbook; the page must be loaded again. */
  readonly restart: () => void;
}

/** Puts a workbook behind a page that has not been opened yet. */
export async function putExcel(page: Page, script: string, options: ExcelOptions): Promise<ExcelBehind> {
  const sets = options.sets ?? EXCEL_2021;
  const { closed = false } = options;
  let open = !closed;
  const opened: Uint8Array[] = [];
  const showPane = (state: PaneState): void => {
    open = state === 'Visible';
    if (open) void page.evaluate(() => window.excelOpensPane());
  };
  const start = (): Host => new Host({ root: workbookObject(options.book, opened), sets, showPane });
  let host = start();
  const commands = new Commands();
  const receive = (body: string, flags: number): Promise<Answer> =>
    new Promise((resolve) =>
      host.receive({ body, flags, answer: (status, reply) => resolve({ status, body: reply }) }),
    );
  const look: ExcelLook = { version: '16.0.14332.20000', sets, theme: THEMES[options.theme ?? 'light'], closed };
  await page.exposeFunction('excelReceives', receive);
  await page.exposeFunction('excelCommandEnded', (command: string, status: number) => commands.ended(command, status));
  await page.addInitScript(`${script};standInExcel.openExcel(${JSON.stringify(look)});`);
  return {
    book: options.book,
    opened,
    get faults() {
      return host.faults;
    },
    get meter() {
      return host.meter;
    },
    restart: () => {
      host = start();
    },
    turn: (theme) => page.evaluate((next) => window.excelTurns(next), THEMES[theme]),
    settled: () => host.settled(),
    press: async (functionName) => {
      await page.waitForFunction((id) => window.excelIsHeard(id), DISPATCH.commands);
      return commands.press(functionName, (items) => void say(page, DISPATCH.commands, items));
    },
    paneIsOpen: () => open,
    changed: async (change) => {
      for (const message of changed(change)) {
        if (host.hears(message)) await say(page, DISPATCH.messages, [payload(message)]);
      }
    },
  };
}

async function say(page: Page, dispatchId: number, items: readonly unknown[]): Promise<void> {
  await page.evaluate(({ dispatchId, items }) => window.excelSays(dispatchId, items), { dispatchId, items });
}
