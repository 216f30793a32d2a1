import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Counts as Numbers } from '../../../app/check';
import type { Severity } from '../../../domain/finding';
import { SEVERITIES } from '../words';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  count: { minWidth: 0, borderLeftWidth: tokens.strokeWidthThickest },
  /** Nothing to press, but to be read as well as the others. */
  none: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
});

interface Props {
  readonly counts: Numbers;
  readonly onShow: (severity: Severity) => void;
}

/** How many findings of each degree there are; a press shows those. */
export function Counts({ counts, onShow }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.all} role="group" aria-label="確認事項の件数（押すと点検の画面で表示します）">
      {SEVERITIES.map(({ severity, name }) => {
        const words = `${name} ${counts[severity]}件`;
        if (counts[severity] === 0) {
          return (
            <span key={severity} className={styles.none}>
              {words}
            </span>
          );
        }
        const look = mergeClasses(styles.count, styles[severity]);
        return (
          <Button key={severity} size="small" className={look} onClick={() => onShow(severity)}>
            {words}
          </Button>
        );
      })}
    </div>
  );
}
