import { Badge, Button, SearchBox, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Finding, Severity } from '../../domain/finding';
import { a1 } from '../../sheet/address';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/state';
import { SEVERITIES } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  filters: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    alignItems: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    gap: tokens.spacingHorizontalS,
  },
});

/** The findings of the last check, grouped by sheet; a press shows the cell in the workbook. */
export function Findings({ desk, state }: { readonly desk: Desk; readonly state: DeskState }): JSX.Element | null {
  const styles = useStyles();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(['error', 'warning', 'info']));
  const [sought, setSought] = useState('');
  if (!state.checked) return null;
  const { findings, counts } = state.checked;
  const chosen = findings.filter(({ severity, message }) => shown.has(severity) && message.includes(sought));
  return (
    <div className={styles.all}>
      <div className={styles.filters}>
        {SEVERITIES.map(({ severity, name }) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={shown.has(severity)}
            onClick={() => setShown(toggled(shown, severity))}
          >
            {name} {counts[severity]}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        size="small"
        aria-label="確認事項を探す"
        value={sought}
        onChange={(_, { value }) => setSought(value)}
      />
      {chosen.length === 0 && <Text>当てはまる確認事項はありません。</Text>}
      {bySheet(chosen).map(([sheet, group]) => (
        <section key={sheet ?? ''} aria-label={sheet ?? 'ブック全体'}>
          <Text as="h2" weight="semibold">
            {sheet === null ? 'ブック全体' : `『${sheet}』シート`}
          </Text>
          <ul className={styles.list}>
            {group.map((finding) => (
              <li key={keyOf(finding)}>
                <Item finding={finding} onPress={() => finding.place && void desk.reveal(finding.place)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Item({ finding, onPress }: { readonly finding: Finding; readonly onPress: () => void }): JSX.Element {
  const styles = useStyles();
  const degree = SEVERITIES.find(({ severity }) => severity === finding.severity);
  return (
    <Button appearance="subtle" className={styles.item} onClick={onPress}>
      <Badge color={degree?.color ?? 'informative'} appearance="tint">
        {degree?.name}
      </Badge>
      <span>{finding.message}</span>
    </Button>
  );
}

function bySheet(findings: readonly Finding[]): readonly (readonly [string | null, readonly Finding[]])[] {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.place?.sheet ?? null;
    const group = groups.get(sheet);
    if (group) group.push(finding);
    else groups.set(sheet, [finding]);
  }
  return [...groups];
}

function keyOf({ code, place, message }: Finding): string {
  return `${code} ${place ? `${place.sheet}!${a1(place.at)}` : ''} ${message}`;
}

function toggled(shown: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(shown);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
