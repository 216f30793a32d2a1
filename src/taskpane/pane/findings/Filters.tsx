import { SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Checked } from '../../../app/check';
import type { Severity } from '../../../domain/finding';
import type { Browsing } from '../../desk/browsing';
import type { Desk } from '../../desk/desk';
import { usePreferences } from '../../preferences/context';
import { SEVERITIES } from '../words';
import { Toggle } from './Toggle';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  search: { maxWidth: 'none' },
});

interface Props {
  readonly desk: Desk;
  readonly checked: Checked;
  readonly browsing: Browsing;
}

/** Which findings are listed: their degrees, those that can be corrected here, a word. */
export function Filters({ desk, checked: { counts, findings }, browsing }: Props): JSX.Element {
  const styles = useStyles();
  const { change } = usePreferences();
  const { degrees, onlyFixable, sought } = browsing;
  const toggle = (severity: Severity): void => {
    const next = toggled(degrees, severity);
    desk.findings.browse({ degrees: next });
    if (next.size > 0) change({ degrees: [...next] });
  };
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  return (
    <div className={styles.all}>
      <div className={styles.row} role="group" aria-label="表示する確認事項">
        {SEVERITIES.map(({ severity, name }) => (
          <Toggle key={severity} isOn={degrees.has(severity)} onToggle={() => toggle(severity)}>
            {name} {counts[severity]}
          </Toggle>
        ))}
        {(fixable > 0 || onlyFixable) && (
          <Toggle isOn={onlyFixable} onToggle={() => desk.findings.browse({ onlyFixable: !onlyFixable })}>
            ここで直せる {fixable}
          </Toggle>
        )}
      </div>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label="確認事項を探す"
        placeholder="語句で探す"
        dismiss={{ 'aria-label': '探す語句を消す' }}
        value={sought}
        onChange={(_, { value }) => desk.findings.browse({ sought: value })}
      />
    </div>
  );
}

function toggled(degrees: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(degrees);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
