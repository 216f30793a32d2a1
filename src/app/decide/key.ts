import type { Reading } from '../../domain/reading';

/** What tells each indicator from all others, wherever its row stands: item, name, and which it is of those that share both. */
export function keysOf({ report }: Reading): readonly string[] {
  const met = new Map<string, number>();
  return report.indicators.map(({ item, name }) => {
    const names = JSON.stringify([item.value, name.value]);
    const count = (met.get(names) ?? 0) + 1;
    met.set(names, count);
    return `${names} ${count}`;
  });
}
