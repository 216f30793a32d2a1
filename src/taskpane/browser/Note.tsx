import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    flexBasis: '100%',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  sentence: { flexGrow: 1, flexBasis: '200px', margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly sentence: string;
  /** The buttons that answer it. */
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A sentence that must be read before one goes on. */
export function Note({ sentence, children, ref }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div ref={ref} role="group" aria-label="お知らせ" className={styles.note}>
      <p className={styles.sentence}>{sentence}</p>
      {children}
    </div>
  );
}
