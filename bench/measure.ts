import { performance } from 'node:perf_hooks';

const TIMES = 9;
/** Runs until the engine has compiled what is hot; fewer would measure the compiler. */
const WARM_UP = 25;

/**
 * The median times in milliseconds of jobs that are compared: warm, nine times, one process. The jobs take turns, so
 * that whatever slows the machine meanwhile slows all of them.
 */
export async function medians<Name extends string>(
  jobs: Readonly<Record<Name, () => Promise<unknown>>>,
): Promise<(job: Name) => number> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + TIMES; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await jobs[name]();
      if (round >= WARM_UP) times.get(name)?.push(performance.now() - start);
    }
  }
  return (job) => times.get(job)?.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
}

/** A Markdown table. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

export function ratio(value: number, peer: number): string {
  return (value / peer).toFixed(2);
}

export function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
