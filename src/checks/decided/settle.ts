import { isSamePlace } from '../../domain/field';
import type { Finding } from '../../domain/finding';
import { acceptedValue } from '../../domain/tables/findingSetting';
import { groupedBy } from '../grouped';
import { acceptedNow, acceptedThen, regradedBy } from '../wording/decided';
import type { Acceptance, Decisions } from './decisions';

/**
 * Findings as people decided about them. One that was accepted this year stays, as 参考 with the reason; one that was in
 * another year comes back with that reason, as 参考 where its value is still the same; the degree of a rule is the one that
 * 設定 gives it.
 * @param fiscalYear the year of the evaluation; null where the workbook names none
 */
export function settle(
  findings: readonly Finding[],
  { acceptances, severities }: Decisions,
  fiscalYear: number | null,
): Finding[] {
  const graded = findings.map((each) => regraded(each, severities));
  if (acceptances.length === 0) return graded;
  const isOfNow = ({ subject }: Acceptance) => subject.fiscalYear === fiscalYear;
  const byCode = groupedBy(graded, ({ code }) => code);
  const now = matches(byCode, acceptances.filter(isOfNow), isOfValue);
  const earlier = acceptances.filter((one) => !isOfNow(one));
  const then = matches(byCode, earlier, () => true);
  return graded.map((each) => {
    const [current, former] = [now.get(each), then.get(each)];
    if (current) return accepted(each, current);
    return former ? returned(each, former) : each;
  });
}

/** What the rule itself made 参考, for a reason that stands in the workbook, stays so. */
function regraded(finding: Finding, severities: Decisions['severities']): Finding {
  const degree = severities.get(finding.code);
  const { severity: from, message } = finding;
  if (!degree || finding.isExplained || degree.severity === from) return finding;
  const { severity, reason } = degree;
  return { ...finding, severity, message: message + regradedBy(from, severity, reason), regraded: { from } };
}

function accepted(finding: Finding, { reason, at }: Acceptance): Finding {
  return { ...finding, severity: 'info', message: finding.message + acceptedNow(reason), accepted: { reason, at } };
}

/** The cell of another value may be another matter's by now: its degree stays, and people see the reason. */
function returned(finding: Finding, acceptance: Acceptance): Finding {
  const { reason, subject } = acceptance;
  const isSettled = finding.severity !== 'error' && isOfValue(finding, acceptance);
  const severity = isSettled ? 'info' : finding.severity;
  return { ...finding, severity, message: finding.message + acceptedThen(subject.fiscalYear, reason) };
}

type ByCode = ReadonlyMap<string, readonly Finding[]>;

/**
 * Which finding each acceptance is about; of several acceptances of one finding the last counts.
 * @param fits whether a finding at the place that an acceptance names is the one it is about
 */
function matches(
  byCode: ByCode,
  acceptances: readonly Acceptance[],
  fits: (finding: Finding, acceptance: Acceptance) => boolean,
): ReadonlyMap<Finding, Acceptance> {
  const taken = new Map<Finding, Acceptance>();
  const alike = ({ subject }: Acceptance) => byCode.get(subject.code) ?? [];
  const moved = acceptances.filter((acceptance) => {
    const found = alike(acceptance).find((each) => isAtPlace(each, acceptance) && fits(each, acceptance));
    if (found) taken.set(found, acceptance);
    return !found;
  });
  for (const acceptance of moved) {
    const open = alike(acceptance).filter((each) => !taken.has(each));
    const found = movedTo(open, acceptance);
    if (found) taken.set(found, acceptance);
  }
  return taken;
}

/** Rows were put in or taken out, or the sheet has another name: the one finding of that value, if there is one only. */
function movedTo(findings: readonly Finding[], acceptance: Acceptance): Finding | undefined {
  const { place } = acceptance.subject;
  if (!place) return undefined;
  const alike = findings.filter((each) => each.place !== null && isOfValue(each, acceptance));
  const near = alike.filter((each) => each.place?.sheet === place.sheet);
  const [only, another] = near.length > 0 ? near : acceptance.value === '' ? [] : alike;
  return another ? undefined : only;
}

function isAtPlace({ place }: Finding, { subject }: Acceptance): boolean {
  if (!place || !subject.place) return place === subject.place;
  return isSamePlace(place, subject.place);
}

const isOfValue = ({ value }: Finding, acceptance: Acceptance): boolean => acceptedValue(value) === acceptance.value;
