import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { TableKind } from '../../../domain/reading';
import { useLeft } from './useLeft';
import { ADDING_NOTE, isNeeded, lackingTexts } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly missing: readonly TableKind[];
  readonly isBusy: boolean;
  readonly onAdd: () => void;
  /** The focus was inside when nothing was missing at last. */
  readonly onLeft: () => void;
}

/** The tables that are not there, whether that matters, and the way to them. */
export function Lacking({ missing, isBusy, onAdd, onLeft }: Props): JSX.Element {
  const styles = useStyles();
  const note = useId();
  const box = useLeft(onLeft);
  return (
    <div ref={box} className={styles.all}>
      {lackingTexts(missing).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <Button
        aria-describedby={note}
        appearance={missing.some(isNeeded) ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={onAdd}
      >
        入力用シートを追加
      </Button>
      <Text id={note} size={200}>
        {ADDING_NOTE}
      </Text>
    </div>
  );
}
