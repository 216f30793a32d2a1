import type { Place } from '../../domain/field';
import type { Severity } from '../../domain/finding';
import { DEGREES } from '../../domain/names';
import type { Setting } from '../../domain/report';
import {
  ACCEPTED_SETTING,
  readAcceptedSubject,
  SEVERITY_SETTING,
  type AcceptedSubject,
} from '../../domain/tables/findingSetting';
import { fold } from '../../text/fold';

/** A finding that somebody has looked at and lets stand. */
export interface Acceptance {
  readonly subject: AcceptedSubject;
  /** The value seen then, as 設定 keeps it. */
  readonly value: string;
  readonly reason: string;
  /** The cell of 設定 that names the finding. */
  readonly at: Place;
}

/** The degree that somebody gave a rule. */
export interface Degree {
  readonly severity: Severity;
  readonly reason: string;
}

/** What people decided about findings, as 設定 says. */
export interface Decisions {
  readonly acceptances: readonly Acceptance[];
  /** By the codes of rules. */
  readonly severities: ReadonlyMap<string, Degree>;
}

/** Rows that say nothing that can be understood are left to the rule unclear-setting; of two about one rule the later counts. */
export function decisionsOf(settings: readonly Setting[]): Decisions {
  const acceptances: Acceptance[] = [];
  const severities = new Map<string, Degree>();
  for (const setting of settings) {
    const acceptance = acceptanceOf(setting);
    if (acceptance) acceptances.push(acceptance);
    const severity = severityOf(setting);
    if (severity) severities.set(severity.code, severity);
  }
  return { acceptances, severities };
}

/** Nobody is taken to have accepted anything without a reason. */
function acceptanceOf({ kind, subject, value, reason }: Setting): Acceptance | null {
  if (!isCalled(kind.value, ACCEPTED_SETTING)) return null;
  const read = readAcceptedSubject(subject.value ?? '');
  const why = (reason.value ?? '').trim();
  return read && why !== '' ? { subject: read, value: value.written.trim(), reason: why, at: subject.place } : null;
}

export function severityOf({ kind, subject, value, reason }: Setting): (Degree & { readonly code: string }) | null {
  if (!isCalled(kind.value, SEVERITY_SETTING)) return null;
  const code = (subject.value ?? '').trim();
  const severity = SEVERITIES.find((one) => isCalled(value.value, DEGREES[one]));
  return code !== '' && severity ? { code, severity, reason: (reason.value ?? '').trim() } : null;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function isCalled(written: string | null, name: string): boolean {
  return fold(written ?? '') === fold(name);
}
