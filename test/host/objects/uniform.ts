/**
 * The value that all share; null where they differ, or where there are none.
 * excel-rules: read-mixed.
 */
export function uniform<T extends string | number | boolean | null>(values: Iterable<T>): T | null {
  let shared: T | null = null;
  let isFirst = true;
  for (const value of values) {
    if (!isFirst && value !== shared) return null;
    shared = value;
    isFirst = false;
  }
  return shared;
}
