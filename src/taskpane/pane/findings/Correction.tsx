import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type JSX } from 'react';
import { changesOf } from '../../../app/fix';
import type { Finding } from '../../../domain/finding';
import { Proposal } from './Proposal';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
});

interface Props {
  readonly finding: Finding;
  /** Those of the same kind that can be corrected with it, itself among them. */
  readonly alike: readonly Finding[];
  readonly busy: boolean;
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** The ways to correct the chosen finding, and what the one taken would do. */
export function Correction({ finding, alike, busy, onFix }: Props): JSX.Element {
  const styles = useStyles();
  const [proposed, setProposed] = useState<readonly Finding[] | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  // After the next check it is another finding, even where it says the same.
  if (proposed?.includes(finding)) {
    const leave = (): void => {
      setProposed(null);
      // The button that opened it is drawn again first.
      requestAnimationFrame(() => buttons.current?.querySelector('button')?.focus());
    };
    return <Proposal changes={changesOf(proposed)} onFix={() => onFix(proposed)} onCancel={leave} />;
  }
  return (
    <div ref={buttons} className={styles.buttons}>
      <Button size="small" disabledFocusable={busy} onClick={() => setProposed([finding])}>
        直す
      </Button>
      {alike.length > 1 && (
        <Button size="small" disabledFocusable={busy} onClick={() => setProposed(alike)}>
          同じ種類の{alike.length}件をまとめて直す
        </Button>
      )}
    </div>
  );
}
