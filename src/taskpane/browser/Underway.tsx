import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type JSX } from 'react';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', flexBasis: '100%', gap: tokens.spacingVerticalS },
  sentence: { overflowWrap: 'anywhere' },
  stop: { alignSelf: 'flex-start' },
});

interface Props {
  /** What is being done. */
  readonly sentence: string;
  /** Null where it cannot be stopped. */
  readonly onStop: (() => void) | null;
  /** Where the focus goes when this goes while the focus is in it. */
  readonly focusNext: () => HTMLElement | null;
}

/** That something takes its time, and the way to end it where there is one. */
export function Underway({ sentence, onStop, focusNext }: Props): JSX.Element {
  const styles = useStyles();
  const all = useRef<HTMLDivElement>(null);
  const next = useRef(focusNext);
  useLayoutEffect(() => {
    const { current } = all;
    return () => {
      if (current?.contains(document.activeElement)) next.current()?.focus();
    };
  }, []);
  return (
    <div ref={all} className={styles.all}>
      <ProgressBar aria-label={sentence} />
      <Text className={styles.sentence}>{sentence}</Text>
      {onStop && (
        <Button size="small" className={styles.stop} onClick={onStop}>
          中止
        </Button>
      )}
    </div>
  );
}
