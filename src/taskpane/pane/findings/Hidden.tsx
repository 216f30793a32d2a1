import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { BROWSING_AT_FIRST } from '../../desk/browsing';
import type { Desk } from '../../desk/desk';
import { usePreferences } from '../../preferences/context';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly desk: Desk;
  readonly count: number;
  /** The focus is to go somewhere: the pressed button is gone. */
  readonly onShown: () => void;
}

/** How many findings the filters leave out, so that nobody takes the list for the whole, and the way back to all. */
export function Hidden({ desk, count, onShown }: Props): JSX.Element | null {
  const styles = useStyles();
  const { change } = usePreferences();
  if (count === 0) return null;
  const { degrees, onlyFixable, sought } = BROWSING_AT_FIRST;
  const showAll = (): void => {
    desk.findings.browse({ degrees, onlyFixable, sought });
    change({ degrees: [...degrees] });
    requestAnimationFrame(onShown);
  };
  return (
    <div className={styles.all}>
      <Text size={200}>ほか{count}件は表示していません。</Text>
      <Button size="small" onClick={showAll}>
        すべて表示する
      </Button>
    </div>
  );
}
