import { performance } from 'node:perf_hooks';

const TIMES = 9;
/** Runs until the engine has compiled what is hot; fewer would measure the compiler. */
const WARM_UP = 25;

/** The median time of a job in milliseconds: warm, nine times, one process. */
export async function median(job: () => Promise<unknown>): Promise<number> {
  for (let warm = 0; warm < WARM_UP; warm += 1) await job();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await job();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
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
