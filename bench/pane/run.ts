import { paneTables } from './index';

/** `npx tsx bench/pane/run.ts`: the pane's rows alone. */
console.log(await paneTables());
