import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type JSX } from 'react';
import { Note } from './Note';
import { Underway } from './Underway';
import type { Reading } from './useOpening';
import { readingSentence, STAYS_HERE, WHAT } from './words';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  inner: {
    maxWidth: '560px',
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalM}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorSubtleBackgroundHover },
  hidden: { display: 'none' },
});

interface Props {
  /** A file is held over the page. */
  readonly isOver: boolean;
  readonly reading: Reading | null;
  readonly sentence: string | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** What this is, where a file goes, and that it goes nowhere else. */
export function Start({ isOver, reading, sentence, onFiles, onSample }: Props): JSX.Element {
  const styles = useStyles();
  // A page opened from a folder may read no other file.
  const canFetch = window.location.protocol !== 'file:';
  const input = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const isReading = reading !== null;
  return (
    <main className={styles.page}>
      <div className={styles.inner}>
        <h1 className={styles.heading}>別紙２作成</h1>
        <p className={styles.text}>{WHAT}</p>
        <div ref={zone} className={mergeClasses(styles.zone, isOver && styles.over)}>
          <Text>ここに Excel ブック（.xlsx）のファイルを置く</Text>
          <Button appearance="primary" disabledFocusable={isReading} onClick={() => input.current?.click()}>
            ファイルを選ぶ
          </Button>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm"
            aria-label="ファイル"
            className={styles.hidden}
            onChange={({ target }) => {
              if (target.files && target.files.length > 0) onFiles([...target.files]);
              target.value = ''; // the same file can be chosen again
            }}
          />
        </div>
        <p className={styles.text}>{STAYS_HERE}</p>
        <div aria-live="polite">
          {reading && (
            <Underway
              sentence={readingSentence(reading.name, reading.onStop !== null)}
              onStop={reading.onStop}
              focusNext={() => zone.current?.querySelector('button') ?? null}
            />
          )}
          {!isReading && sentence !== null && <Note sentence={sentence} />}
        </div>
        {canFetch && (
          <div>
            <Button disabledFocusable={isReading} onClick={onSample}>
              見本で試す
            </Button>
          </div>
        )}
      </div>
    </main>
  );
}
