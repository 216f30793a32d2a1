import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WriteStep } from '../../../workbook/port/port';
import type { Desk } from '../../desk/desk';
import type { Generating } from '../../desk/state';
import { STEPS } from '../../desk/words';

const ORDER: readonly WriteStep[] = ['survey', 'build', 'proof', 'place'];

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  stop: { alignSelf: 'flex-start' },
});

/** How far the making of forms has come, and the way to stop it as long as there is one. */
export function Steps({ desk, work }: { readonly desk: Desk; readonly work: Generating }): JSX.Element {
  const styles = useStyles();
  const step = ORDER.indexOf(work.step) + 1;
  const sentence = work.stopping ? '中止しています。' : STEPS[work.step];
  return (
    <div className={styles.all}>
      <ProgressBar thickness="large" value={step} max={ORDER.length} aria-label="別紙２の作成の進み" />
      <Text size={200}>
        {step}／{ORDER.length}　{sentence}
      </Text>
      {work.step !== 'place' && (
        <Button className={styles.stop} disabledFocusable={work.stopping} onClick={() => desk.cancel()}>
          中止
        </Button>
      )}
    </div>
  );
}
