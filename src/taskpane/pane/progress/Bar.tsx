import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Bar as Places } from '../../../app/progressLines';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '16px',
    margin: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  sure: { position: 'absolute', top: '4px', bottom: '4px', backgroundColor: tokens.colorCompoundBrandBackground },
  range: {
    position: 'absolute',
    top: '4px',
    bottom: '4px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorCompoundBrandStroke} 0 2px, transparent 2px 6px)`,
  },
  mark: { position: 'absolute', top: 0, bottom: 0, width: '2px', backgroundColor: tokens.colorNeutralForeground1 },
});

/** The way from the baseline (first mark) to the target (second mark), and how far the latest value has come. */
export function Bar({ bar, label }: { readonly bar: Places; readonly label: string }): JSX.Element {
  const styles = useStyles();
  const { baseline, target, low, high } = bar;
  const [from, to] = low >= baseline ? [baseline, low] : [Math.min(high, baseline), baseline];
  return (
    <div role="img" aria-label={label} className={styles.track}>
      <div className={styles.sure} style={{ left: percent(from), width: percent(to - from) }} />
      {high > low && <div className={styles.range} style={{ left: percent(low), width: percent(high - low) }} />}
      <div className={styles.mark} style={{ left: percent(baseline) }} />
      <div className={styles.mark} style={{ left: `calc(${percent(target)} - 2px)` }} />
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
