import { Button, Field, Textarea, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type JSX, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Props {
  readonly name: string;
  readonly note: string;
  /** What the reason is asked for. */
  readonly label: string;
  readonly reason: string;
  /** What the button says that writes. */
  readonly write: string;
  readonly isReady: boolean;
  readonly onSay: (reason: string) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  /** What is chosen besides. */
  readonly children?: ReactNode;
}

/** A decision with its reason; nothing is written until the person says so, and Escape leaves it. */
export function Panel(props: Props): JSX.Element {
  const { name, note, label, reason, write, isReady, onSay, onWrite, onCancel, children } = props;
  const styles = useStyles();
  const noteId = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('input:checked, textarea')?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div ref={panel} className={styles.panel} role="group" aria-label={name} onKeyDown={leave}>
      {children}
      <Field label={label} required>
        <Textarea resize="vertical" value={reason} onChange={(_, { value }) => onSay(value)} />
      </Field>
      <Text id={noteId} size={200}>
        {note}
      </Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          aria-describedby={noteId}
          disabledFocusable={!isReady || reason.trim() === ''}
          onClick={onWrite}
        >
          {write}
        </Button>
        <Button size="small" onClick={onCancel}>
          やめる
        </Button>
      </div>
    </div>
  );
}
