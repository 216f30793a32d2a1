import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX, type KeyboardEvent, type RefObject } from 'react';
import type { Finding } from '../../../domain/finding';
import type { SameCause } from '../../../domain/sameCause';
import { bySheet, isOpen, keyOf, type Browsing } from '../../desk/browsing';
import { Entry, type EntryProps } from './Entry';
import { Others } from './Others';
import { sheetName } from './words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: { display: 'block', overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalS },
});

/** Causes drawn at once, for lists may hold thousands; more of them at the person's wish. */
const PORTION = 200;

interface Props extends Omit<EntryProps, 'tabbable'> {
  readonly causes: readonly SameCause[];
  readonly browsing: Browsing;
  readonly within: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The findings by sheet, those of one cause under the first of them. */
export function List({ causes, browsing, within, onKeyDown, ...props }: Props): JSX.Element {
  const styles = useStyles();
  const [portions, setPortions] = useState(1);
  const { chosen } = props;
  const at = chosen ? causes.findIndex((cause) => holds(cause, chosen)) : 0;
  const shown = Math.max(portions, Math.ceil((at + 1) / PORTION)) * PORTION;
  const rest = causes.length - shown;
  const entry = { ...props, tabbable: chosen ?? causes[0]?.head ?? null };
  return (
    <div ref={within} onKeyDown={onKeyDown}>
      {bySheet(causes.slice(0, shown)).map(([sheet, group]) => (
        <section key={sheet ?? ''} aria-label={sheetName(sheet)}>
          <Text as="h2" weight="semibold" className={styles.heading}>
            {sheetName(sheet)}（{group.reduce((count, { others }) => count + 1 + others.length, 0)}件）
          </Text>
          <ul className={styles.list}>
            {group.map((cause) => (
              <li key={keyOf(cause.head)}>
                <Entry {...entry} finding={cause.head} sheet={sheet} />
                <Others {...entry} cause={cause} sheet={sheet} open={isOpen(cause, browsing)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && <Button onClick={() => setPortions(shown / PORTION + 1)}>続きを表示（残り{rest}件）</Button>}
    </div>
  );
}

const holds = ({ head, others }: SameCause, finding: Finding): boolean => head === finding || others.includes(finding);
