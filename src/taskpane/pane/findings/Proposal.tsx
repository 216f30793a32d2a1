import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import type { CellChange } from '../../../domain/finding';
import { a1 } from '../../../sheet/address';
import { differencesOf } from '../../desk/difference';
import { useSurroundings } from '../surroundings';
import { cellName, LOOKS_LOST, noteOfFixing, rewritesText } from './words';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  changes: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  change: { paddingBottom: tokens.spacingVerticalXS },
  pair: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  text: { margin: 0 },
  after: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** More cells than this are counted, not shown. */
const SHOWN = 30;

interface Props {
  readonly changes: readonly CellChange[];
  readonly onFix: () => void;
  readonly onCancel: () => void;
}

/** What would be corrected, cell by cell, before → after; nothing is done until the person says so. */
export function Proposal({ changes, onFix, onCancel }: Props): JSX.Element {
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const note = noteOfFixing(useSurroundings());
  const rest = changes.length - SHOWN;
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className={styles.panel} role="group" aria-label="直す内容" onKeyDown={leave}>
      <Text weight="semibold">次のとおり直します（{changes.length}か所）</Text>
      {/* Scrolled by keyboard too. */}
      <ul className={styles.changes} tabIndex={changes.length > 1 ? 0 : undefined} aria-label="変わるセル">
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.place.sheet} ${a1(change.place.at)}`} className={styles.change}>
            <Text size={200}>{cellName(change.place)}</Text>
            {differencesOf(change).map(({ before, after }, index) => (
              <dl key={index} className={styles.pair}>
                <dt>今</dt>
                <dd className={styles.text}>{before}</dd>
                <dt>後</dt>
                <dd className={styles.after}>{after}</dd>
              </dl>
            ))}
          </li>
        ))}
      </ul>
      {rest > 0 && <Text>ほか{rest}か所</Text>}
      {changes.some(rewritesText) && <Text size={200}>{LOOKS_LOST}</Text>}
      {note !== null && <Text size={200}>{note}</Text>}
      <div ref={buttons} className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={onFix}>
          この内容で直す
        </Button>
        <Button size="small" onClick={onCancel}>
          やめる
        </Button>
      </div>
    </div>
  );
}
