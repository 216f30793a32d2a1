import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  all: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  on: { borderTopColor: tokens.colorNeutralStrokeAccessible, borderBottomColor: tokens.colorNeutralStrokeAccessible },
  off: { fontWeight: tokens.fontWeightRegular },
  /** Its place stays where it is off, so that nothing moves. */
  mark: { paddingRight: tokens.spacingHorizontalXXS },
  unseen: { visibility: 'hidden' },
});

interface Props {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A filter that is on or off, told by a tick and not by colours alone. */
export function Toggle({ isOn, onToggle, children }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <ToggleButton
      size="small"
      className={mergeClasses(styles.all, isOn ? styles.on : styles.off)}
      checked={isOn}
      onClick={onToggle}
    >
      <span aria-hidden="true" className={mergeClasses(styles.mark, !isOn && styles.unseen)}>
        ✓
      </span>
      {children}
    </ToggleButton>
  );
}
