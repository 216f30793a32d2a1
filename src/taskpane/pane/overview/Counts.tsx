import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Counts as Numbers } from '../../../app/check';
import type { Severity } from '../../../domain/finding';
import { SEVERITIES } from '../words';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  count: { minWidth: 0, borderLeftWidth: tokens.strokeWidthThickest },
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
      {SEVERITIES.map(({ severity, name }) => (
        <Button
          key={severity}
          size="small"
          className={mergeClasses(styles.count, styles[severity])}
          disabled={counts[severity] === 0}
          onClick={() => onShow(severity)}
        >
          {name} {counts[severity]}件
        </Button>
      ))}
    </div>
  );
}
