import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { external, safeArray, type Behind, type Ports } from './external';
import { Host } from './host';
import type { Meter } from './meter';
import { EXCEL_2021 } from './protocol';
import { turn } from './queue';
import { define, LIBRARY, openPage, type ScriptTag } from './page';

/** The version this Excel says it has: one of Excel 2021. */
export const OFFICE_VERSION = '16.0.14332.20000';

const DIST = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const STATE = Symbol.for('besshi2.excel');

/** What outlives a test file: the client is loaded once per worker, and speaks to what stands behind it now. */
interface Loaded {
  behind: Behind | null;
  readonly ports: Ports;
  readonly files: string[];
  readonly start: Host;
  ready: Promise<void> | null;
}

/** Loads Microsoft's unmodified bundles into this realm, once per worker, and waits until Office has started. */
export async function loadOffice(): Promise<void> {
  const state = loaded();
  state.ready ??= load(state);
  await state.ready;
}

/** Puts a host behind the boundary in the place of the one before. */
export function putBehind(behind: Behind): void {
  loaded().behind = behind;
}

/** Calls the function with which the client takes what Excel has to say. */
export function tellClient(dispatchId: number, items: readonly unknown[]): void {
  const port = loaded().ports.get(dispatchId);
  if (port === undefined) throw new Error(`the client has not registered ${dispatchId}`);
  port(dispatchId, safeArray(items));
}

/** The files of Microsoft's package that were loaded, in their order. */
export function loadedFiles(): readonly string[] {
  return loaded().files;
}

/** What the client sent by itself when it was loaded. */
export function startMeter(): Meter {
  return loaded().start.meter;
}

function loaded(): Loaded {
  const known: Loaded | undefined = Reflect.get(globalThis, STATE);
  if (known !== undefined) return known;
  const state: Loaded = {
    behind: null,
    ports: new Map(),
    files: [],
    start: new Host({ root: { type: 'Workbook' } }),
    ready: null,
  };
  Reflect.set(globalThis, STATE, state);
  return state;
}

async function load(state: Loaded): Promise<void> {
  const { ports, start } = state;
  const starting: Behind = { receive: (message) => start.receive(message), commandEnded: () => undefined };
  const run = (file: string): void => {
    const code = readFileSync(path.join(DIST, file), 'utf8');
    state.files.push(file);
    runInThisContext(code, { filename: `${LIBRARY}${file}` });
  };
  openPage((tag) => queueMicrotask(() => runTag(tag, run)));
  const sets = JSON.stringify(EXCEL_2021);
  define('external', external({ version: OFFICE_VERSION, sets, ports, behind: () => state.behind ?? starting }));
  run('office.js');
  await Office.onReady();
  // The client sends a first batch of its own a little later: it shall not count for the first test.
  while (start.meter.roundTrips === 0) await turn();
  await start.settled();
}

function runTag(tag: ScriptTag, run: (file: string) => void): void {
  if (!tag.src.startsWith(LIBRARY)) throw new Error(`Office.js asked for ${tag.src}`);
  run(tag.src.slice(LIBRARY.length).toLowerCase());
  tag.onload?.();
}
