const ADDED = '_別紙２';

/**
 * The name under which a changed file is saved: 「評価.xlsx」 becomes 「評価_別紙２.xlsx」, so that it never stands in for
 * the file it was made from. A file with macros keeps its ending; Excel opens it under no other.
 */
export function savedName(name: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.+?)(\.xls[xm])$/i.exec(name) ?? [];
  return `${stem.endsWith(ADDED) ? stem : stem + ADDED}${ending.toLowerCase()}`;
}
