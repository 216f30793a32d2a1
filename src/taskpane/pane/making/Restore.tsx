import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { Checked } from '../../../app/check';
import { canRestore } from '../../../app/items';
import type { Desk } from '../../desk/desk';
import { NOTHING_TO_RESTORE, RESTORE_NOTE } from './words';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly desk: Desk;
  readonly checked: Checked;
  readonly isBusy: boolean;
}

/** The way back to what the last run replaced, and what that does. */
export function Restore({ desk, checked, isBusy }: Props): JSX.Element {
  const styles = useStyles();
  const note = useId();
  const isPossible = canRestore(checked);
  return (
    <div className={styles.all}>
      <Button
        aria-describedby={note}
        disabledFocusable={isBusy || !isPossible}
        onClick={() => void desk.making.restore()}
      >
        前回の内容に戻す
      </Button>
      <Text id={note} size={200}>
        {isPossible ? RESTORE_NOTE : NOTHING_TO_RESTORE}
      </Text>
    </div>
  );
}
