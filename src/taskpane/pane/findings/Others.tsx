import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { SameCause } from '../../../domain/sameCause';
import { keyOf } from '../../desk/browsing';
import { Entry, type EntryProps } from './Entry';
import { othersText } from './words';

const useStyles = makeStyles({
  all: { marginLeft: tokens.spacingHorizontalM },
  button: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, textAlign: 'left' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props extends EntryProps {
  readonly cause: SameCause;
  readonly sheet: string | null;
  readonly open: boolean;
}

/** How many findings rest on the same cell as the one above, and these, where a person wants to see them. */
export function Others({ cause, sheet, open, ...props }: Props): JSX.Element | null {
  const styles = useStyles();
  const listId = useId();
  const { head, others, on } = cause;
  if (on === null) return null;
  return (
    <div className={styles.all}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => props.desk.findings.open(head, !open)}
      >
        <span aria-hidden="true">{open ? '▼' : '▶'}</span>
        {othersText(on, others)}
      </Button>
      {open && (
        <ul id={listId} className={styles.list}>
          {others.map((finding) => (
            <li key={keyOf(finding)}>
              <Entry {...props} finding={finding} sheet={sheet} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
