import type { WrittenMark } from '../../../sheet/mark';
import type { Journal } from './journal';
import type { Tagged } from './survey';
import { readDecision } from './tags';

/** A sheet that is filled anew in place, and the one it is filled from. */
export interface Pair {
  readonly source: Tagged;
  readonly target: Tagged;
  /** The target's mark afterwards. */
  readonly mark: WrittenMark;
}

/** What a run still has to fill: for `write` from the sheets built aside, for `restore` from its hidden copies. */
export function pairsOf(sheets: readonly Tagged[], { job, run }: Pick<Journal, 'job' | 'run'>): readonly Pair[] {
  const paired = new Set<Tagged>();
  return sheets.flatMap((source): Pair[] => {
    const wanted = job === 'write' ? wantedByNote(source) : wantedByCopy(source, run);
    if (!wanted) return [];
    const target = sheets.find((sheet) => !paired.has(sheet) && isTarget(sheet, source, wanted.mark));
    if (!target) return [];
    paired.add(target);
    const name = sheets.some((sheet) => sheet !== target && sheet.name === wanted.name) ? target.name : wanted.name;
    return [{ source, target, mark: { ...wanted.mark, sheet: name } }];
  });
}

interface Wanted {
  readonly mark: WrittenMark;
  readonly name: string;
}

function wantedByNote({ aside, mark }: Tagged): Wanted | undefined {
  const decision = readDecision(aside ?? '');
  return decision.kind === 'replace' && mark ? { mark, name: decision.name } : undefined;
}

function wantedByCopy({ helping, mark }: Tagged, run: number): Wanted | undefined {
  return helping?.purpose === '前回' && helping.run === run && mark ? { mark, name: mark.sheet } : undefined;
}

/** The sheet whose filling was begun, or else the one of the same kind and 項目 that the program wrote. */
function isTarget(sheet: Tagged, source: Tagged, { kind, item }: WrittenMark): boolean {
  if (sheet.refill !== undefined) return sheet.refill === source.name;
  const isOurs = sheet.helping === undefined && sheet.aside === undefined && sheet.mark?.sheet === sheet.name;
  return isOurs && sheet.mark.kind === kind && sheet.mark.item === item;
}
