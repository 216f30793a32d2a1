import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type JSX } from 'react';
import type { Place } from '../../../domain/field';
import type { Finding } from '../../../domain/finding';
import type { Desk } from '../../desk/desk';
import { Accepting } from './Accepting';
import { Regrading } from './Regrading';
import { ACCEPTED } from './words';

const useStyles = makeStyles({
  all: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly desk: Desk;
  readonly finding: Finding;
  readonly reason: string;
  readonly busy: boolean;
  readonly onDecide: (work: () => Promise<void>) => void;
}

type Open = 'accept' | 'regrade' | null;

/** The way to where it says so. */
function AcceptedRow({ desk, at }: { readonly desk: Desk; readonly at: Place }): JSX.Element {
  return (
    <Button size="small" onClick={() => void desk.reveal(at)}>
      『設定』のその行を見る
    </Button>
  );
}

/** What can be decided about the chosen finding where it is not to be corrected. */
export function Deciding({ desk, finding, reason, busy, onDecide }: Props): JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState<Open>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    const at = open === 'regrade' ? 1 : 0;
    setOpen(null);
    // The button that opened it is drawn again first.
    requestAnimationFrame(() => buttons.current?.querySelectorAll('button')[at]?.focus());
  };
  const shared = { desk, finding, reason, busy, onDecide, onCancel: leave };
  if (open === 'accept') return <Accepting {...shared} />;
  if (open === 'regrade') return <Regrading {...shared} />;
  return (
    <div className={styles.all}>
      {finding.accepted && <Text size={200}>{ACCEPTED}</Text>}
      <div ref={buttons} className={styles.buttons}>
        {!finding.accepted && (
          <Button size="small" disabledFocusable={busy} onClick={() => setOpen('accept')}>
            確認済みにする
          </Button>
        )}
        {finding.accepted && <AcceptedRow desk={desk} at={finding.accepted.at} />}
        <Button size="small" disabledFocusable={busy} onClick={() => setOpen('regrade')}>
          重要度を変える
        </Button>
      </div>
    </div>
  );
}
