import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type JSX } from 'react';
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
  const all = useFocusHandedOn();
  const step = ORDER.indexOf(work.step) + 1;
  const sentence = work.stopping ? '中止しています。' : STEPS[work.step];
  return (
    <div ref={all} className={styles.all}>
      <ProgressBar thickness="large" value={step} max={ORDER.length} aria-label="別紙２の作成の進み" />
      <Text size={200}>
        {step}／{ORDER.length}　{sentence}
      </Text>
      <Button
        className={styles.stop}
        disabledFocusable={work.stopping || work.step === 'place'}
        onClick={() => desk.making.cancel()}
      >
        中止
      </Button>
    </div>
  );
}

/** When this goes while the focus is in it, the focus goes to the tab in view instead of nowhere. */
function useFocusHandedOn() {
  const all = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = all;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    };
  }, []);
  return all;
}
