import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build, buildPane } from '../../test/e2e/support/build';
import { weightOf } from '../../test/e2e/support/weight';
import { milliseconds, ratio, table } from '../measure';
import { bareReading, checkAfterEdit, fullCheck } from './checks';
import { openChromium, siteOf, visit, type Site, type Visit } from './visit';

const TIMES = 7;
/** The first thing that can be pressed besides the tabs: the sample has been read and checked by then. */
const USABLE = '[role="tabpanel"] button:not([disabled])';
const TABS = '[role="tab"]';
const EMPTY = '#pane button';

/**
 * The built pane in Chromium, with the sample in Excel's stand-in: what it weighs, how long it takes until it can be
 * used, and to check again; beside it a page of Office.js, React and Fluent UI with one button, built and served alike.
 */
export async function paneTables(): Promise<string> {
  const built = await build();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'besshi2-empty-'));
  await buildPane(folder, '--config', 'bench/pane/empty/webpack.config.js');
  const sites = [await siteOf(built.pane), await siteOf(folder)] as const;
  try {
    return [weights(built.pane, folder), await times(built.excelScript, ...sites)].join('\n\n');
  } finally {
    for (const { close } of sites) await close();
    await rm(folder, { recursive: true });
    await built.remove();
  }
}

function weights(pane: string, empty: string): string {
  const [own, least] = [weightOf(pane), weightOf(empty)];
  const kB = (size: number): string => `${size.toFixed(1)} kB`;
  return table(
    ['JavaScript, gzip, without Office.js', 'pane', 'empty page', 'ratio', 'aim'],
    [
      ['first screen', kB(own.first), kB(least.first), ratio(own.first, least.first), '≤ 250 kB'],
      ['the rules, fetched while the workbook is read', kB(own.rules), '–', '–', '–'],
      ['all, with the page for a browser without Excel', kB(own.all), '–', '–', '–'],
    ],
  );
}

async function times(excelScript: string, pane: Site, empty: Site): Promise<string> {
  const browser = await openChromium();
  const within = async <T>(job: (visitor: Visit) => Promise<T>): Promise<T> => {
    const visitor = await visit(browser, excelScript);
    return job(visitor).finally(visitor.close);
  };
  try {
    const rounds: Round[] = [];
    for (let round = 0; round <= TIMES; round += 1) {
      const least = await within(async ({ load }) => [await load(empty, [EMPTY]), await load(empty, [EMPTY])]);
      const own = await within(async (visitor) => ({
        loads: [await visitor.load(pane, [TABS, USABLE]), await visitor.load(pane, [TABS, USABLE])],
        bare: await bareReading(visitor),
        full: await fullCheck(visitor),
        edit: await checkAfterEdit(visitor),
      }));
      const [[emptyCold] = [], [emptyWarm] = []] = least;
      const [[tabsCold, cold] = [], [tabsWarm, warm] = []] = own.loads;
      rounds.push({ ...own, emptyCold, emptyWarm, tabsCold, cold, tabsWarm, warm });
    }
    return comparison(rounds.slice(1));
  } finally {
    await browser.close();
  }
}

type Timed = 'emptyCold' | 'emptyWarm' | 'tabsCold' | 'cold' | 'tabsWarm' | 'warm' | 'bare' | 'full' | 'edit';

/** Milliseconds of one round, in which everything is measured once. */
type Round = Readonly<Record<Timed, number | undefined>>;

function comparison(rounds: readonly Round[]): string {
  const median = (name: Timed): number =>
    rounds.map((round) => round[name] ?? Number.NaN).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN;
  const row = (job: string, own: Timed, peer: string, peers: Timed): readonly string[] => [
    job,
    milliseconds(median(own)),
    peer,
    milliseconds(median(peers)),
    ratio(median(own), median(peers)),
  ];
  return table(
    ['in Chromium, the sample in the stand-in', 'time', 'peer', 'peer’s time', 'ratio'],
    [
      row('tabs drawn, first visit', 'tabsCold', 'empty Fluent UI page', 'emptyCold'),
      row('usable: read and checked, first visit', 'cold', 'empty Fluent UI page', 'emptyCold'),
      row('tabs drawn, files at hand', 'tabsWarm', 'empty Fluent UI page', 'emptyWarm'),
      row('usable, files at hand', 'warm', 'empty Fluent UI page', 'emptyWarm'),
      row('full check', 'full', 'bare reading of the values', 'bare'),
      row('check after an edit', 'edit', 'bare reading of the values', 'bare'),
      row('check after an edit', 'edit', 'full check', 'full'),
    ],
  );
}
