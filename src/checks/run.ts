import { isSamePlace, placeKey, type Place } from '../domain/field';
import type { Finding, NotRun } from '../domain/finding';
import type { Reading } from '../domain/reading';
import type { Rule, RulesOf, Wording, WordingOf } from './rule';
import { mergeCauses, type Cause } from './cause';
import { fixOf, type Fixer, type FixersOf } from './fixes/fixer';
import { groupedBy } from './grouped';
import { bySheetOrder } from './order';
import { unmetNeed } from './needs';
import { atPlaces, explanation, withoutRequest } from './wording/place';
import { notRun, notRunTogether, type Skipped } from './wording/notRun';

/** Everything the rules found, sorted for people, and the rules that could not run. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  /** The same for people: one sentence for all that have a cause in common. */
  readonly unchecked: readonly string[];
}

/**
 * Runs every rule over the reading. A rule that fails or lacks its input is reported as not run; the others go on.
 * @param fixers for rules some of whose findings can be corrected mechanically
 */
export function runRules<F>(
  rules: RulesOf<F>,
  wording: WordingOf<F>,
  reading: Reading,
  fixers: FixersOf<F> = {},
): Checked {
  const findings: Finding[] = [];
  const skipped: (Skipped & { readonly code: string })[] = [];
  for (const code in rules) {
    const outcome = runRule(rules[code], wording[code], reading, fixers[code]);
    if ('obstacle' in outcome) skipped.push({ ...outcome, code });
    else findings.push(...outcome.findings);
  }
  const order = bySheetOrder(reading.sheets);
  return {
    findings: withoutEchoes(rules, findings).sort(order),
    notRun: skipped.map((each) => ({ code: each.code, why: notRun(each) })),
    unchecked: notRunTogether(skipped),
  };
}

function runRule<F>(
  rule: Rule<string, F>,
  wording: Wording<F>,
  reading: Reading,
  fixer: Fixer<F> | undefined,
): { readonly findings: readonly Finding[] } | Skipped {
  const { unchecked } = wording;
  const need = unmetNeed(rule.needs ?? [], reading);
  if (need) return { unchecked, obstacle: need };
  try {
    const causes = mergeCauses(rule.run(reading));
    return {
      findings: causes.map((cause) => ({
        ...finding(rule, wording, cause),
        ...grounds(rule, cause, reading),
        ...fixOf(fixer, cause.spots, reading),
      })),
    };
  } catch {
    return { unchecked, obstacle: 'broken' };
  }
}

function finding<F>(rule: Rule<string, F>, wording: Wording<F>, { spot, others }: Cause<F>): Finding {
  const isExplained = Boolean(spot.explained || spot.borneOut);
  const said = wording.says(spot.facts, spot.value);
  return {
    code: rule.code,
    severity: isExplained ? 'info' : rule.severity,
    ...(isExplained && { isExplained }),
    place: spot.place,
    ...(others.length > 0 && { also: others }),
    value: spot.value,
    message: atPlaces(spot.place, others, spot.explained ? withoutRequest(said) : said) + explanation(spot),
  };
}

/** The cells that a finding rests on, those of all its spots together. */
function grounds<F>({ needs = [] }: Rule<string, F>, { spots }: Cause<F>, { report }: Reading) {
  const { present, place } = report.basics.fiscalYear;
  const isThere = spots.some((spot) => spot.place !== null && isSamePlace(spot.place, place));
  const ofYear =
    present && !isThere && needs.some((need) => 'basic' in need && need.basic === '対象年度') ? [place] : [];
  const restsOn = spots.flatMap((spot) => spot.restsOn ?? []);
  const under = [...spots.flatMap((spot) => spot.under ?? []), ...ofYear];
  return { ...(restsOn.length > 0 && { restsOn }), ...(under.length > 0 && { under }) };
}

/** Leaves out findings whose cause a rule they yield to has found at the same cell, about the same value or a blank. */
function withoutEchoes<F>(rules: RulesOf<F>, findings: readonly Finding[]): Finding[] {
  const spots = findings.flatMap(({ code, place, also = [], value }) =>
    [place, ...also].map((at) => ({ key: cellKey(code, at), value })),
  );
  const told = groupedBy(spots, ({ key }) => key);
  const yields = new Map<string, readonly string[]>();
  for (const code in rules) yields.set(code, rules[code].yieldsTo ?? []);
  const isEcho = (each: Finding): boolean =>
    (yields.get(each.code) ?? []).some((stronger) =>
      told
        .get(cellKey(stronger, each.place))
        ?.some(({ value }) => value === each.value || value === '' || each.value === ''),
    );
  return findings.filter((each) => !isEcho(each));
}

function cellKey(code: string, place: Place | null): string {
  return place ? `${code}\n${placeKey(place)}` : code;
}
