import type { Place } from '../domain/field';
import type { Severity } from '../domain/finding';
import type { Reading, TableKind } from '../domain/reading';

/** One place where a rule is broken: typed facts only, the sentence is made by the wording catalogue. */
export interface Spot<F> {
  /** null for what concerns the workbook as a whole. */
  readonly place: Place | null;
  /** The value seen, as written. */
  readonly value: string;
  readonly facts: F;
  /** Spots of one rule with the same cause are shown once, at the first place, naming the others. */
  readonly cause?: string | undefined;
  /** Cells any of which may hold the mistake instead of this one: the figures that a rating or a sentence is compared with. */
  readonly restsOn?: readonly Place[];
  /** Cells that bear on many rows (対象年度, 評価基準, a header): the cause only where a finding stands at one of them. */
  readonly under?: readonly Place[];
  /** What a person wrote to explain it; the finding is then 参考 whatever the rule's severity. */
  readonly explained?: string | undefined;
  /** What else in the workbook bears the value out, as a Japanese clause; the finding is then 参考 too. */
  readonly borneOut?: string | undefined;
}

/** What a rule cannot do without. Where it is absent the rule is reported as not run. */
export type Need = { readonly table: TableKind } | { readonly basic: '都道府県名' | '対象年度' };

/** One check. F is what it knows about each place it reports. */
export interface Rule<C extends string, F> {
  readonly code: C;
  readonly severity: Severity;
  /** Why it matters: one Japanese line for docs/checks.md and the pane. */
  readonly reason: string;
  /** The official or plain rule it rests on, Japanese. */
  readonly source: string;
  readonly needs?: readonly Need[];
  /** Codes of rules that tell the same cause better: no finding of this rule stands where one of theirs does. */
  readonly yieldsTo?: readonly string[];
  readonly run: (reading: Reading) => Iterable<Spot<F>>;
}

/** Rules by code; F maps each code to its facts. */
export type RulesOf<F> = { readonly [C in keyof F]: Rule<C & string, F[C]> };

/** How a rule speaks to people. */
export interface Wording<F> {
  /** The sentence after the place: problem, rule, what to do. */
  readonly says: (facts: F, value: string) => string;
  /** What is left unchecked when the rule cannot run, as a noun: 「本文の回数」. */
  readonly unchecked: string;
}

/** The wording of each rule; a rule without wording does not compile. */
export type WordingOf<F> = { readonly [C in keyof F]: Wording<F[C]> };

/** Facts by code of a set of rules. */
export type FactsOf<R> = { [C in keyof R]: R[C] extends Rule<string, infer F> ? F : never };

/** Declares rules by code; each must stand under its own code. */
export function rules<F>(set: RulesOf<F>): RulesOf<F> {
  return set;
}
