import type { Place } from '../../../domain/field';
import type { Severity } from '../../../domain/finding';
import type { Setting } from '../../../domain/report';
import { COLUMN_SETTING } from '../../../domain/tables/columnSetting';
import { ACCEPTED_SETTING, readAcceptedSubject, SEVERITY_SETTING } from '../../../domain/tables/findingSetting';
import { isCalled, severityOf } from '../../decided/decisions';
import type { Rule, Spot } from '../../rule';

/** What of a row of 設定 cannot be understood. */
export type Unclear = 'kind' | 'place' | 'code' | 'degree' | 'reason' | 'twice';

/** @param codes of all rules */
export function unclearSetting(codes: ReadonlySet<string>): Rule<'unclear-setting', Unclear> {
  return {
    code: 'unclear-setting',
    severity: 'warning',
    reason: '読み取れない行の内容は点検に反映されず、決めたことが守られません。',
    source: '入力ブックの決まり（設定の表の書き方）',
    *run({ report: { settings } }) {
      for (const setting of settings) yield* unclear(setting, codes);
      yield* decidedTwice(settings);
    },
  };
}

/** Rows about columns are observed when they are read. */
function* unclear(setting: Setting, codes: ReadonlySet<string>): Generator<Spot<Unclear>> {
  const { kind, subject, value, reason } = setting;
  const spot = ({ place, written }: Setting['kind'], facts: Unclear) => ({ place, value: written, facts });
  if (isCalled(kind.value, ACCEPTED_SETTING)) {
    const read = readAcceptedSubject(subject.value ?? '');
    if (!read) yield spot(subject, 'place');
    else if (!codes.has(read.code)) yield spot(subject, 'code');
    if ((reason.value ?? '').trim() === '') yield spot(reason, 'reason');
  } else if (isCalled(kind.value, SEVERITY_SETTING)) {
    if (!codes.has((subject.value ?? '').trim())) yield spot(subject, 'code');
    else if (!severityOf(setting)) yield spot(value, 'degree');
  } else if (!isCalled(kind.value, COLUMN_SETTING)) yield spot(kind, 'kind');
}

/** A degree that a row above decides otherwise: the last row counts. */
function* decidedTwice(settings: readonly Setting[]): Generator<Spot<Unclear>> {
  const known = new Map<string, { readonly severity: Severity; readonly place: Place }>();
  for (const setting of settings) {
    const decided = severityOf(setting);
    if (!decided) continue;
    const { code, severity } = decided;
    const { place, written } = setting.subject;
    const before = known.get(code);
    if (before && before.severity !== severity)
      yield { place, value: written, facts: 'twice', restsOn: [before.place] };
    known.set(code, { severity, place });
  }
}
