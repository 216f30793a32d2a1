import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore, type JSX } from 'react';
import { downloads } from './download';
import { LongWork } from './LongWork';
import { Note } from './Note';
import type { Opened } from './opened';
import { savedName } from './savedName';
import { selectedTab } from './tab';
import { Underway } from './Underway';
import type { Reading } from './useOpening';
import { handed, readingSentence, UNSAVED } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
});

interface Props {
  readonly opened: Opened;
  /** Another file that is being read. */
  readonly reading: Reading | null;
  readonly isAsked: boolean;
  readonly onAnswer: (isYes: boolean) => void;
  readonly onLeave: () => void;
}

/** The file as a whole: its name, whether it was changed, saving it, leaving it. */
export function Bar({ opened, reading, isAsked, onAnswer, onLeave }: Props): JSX.Element {
  const styles = useStyles();
  const { desk, workbook } = opened;
  const isChanged = useSyncExternalStore(workbook.onChange, workbook.isChanged);
  const asking = useRef<HTMLDivElement>(null);
  useWarning(isChanged);
  useEffect(() => {
    if (isAsked) asking.current?.querySelector('button')?.focus();
  }, [isAsked]);
  const save = async (): Promise<void> => {
    const file = workbook.current();
    const name = savedName(file.name);
    await downloads.hand({ ...file, name });
    workbook.saved(file);
    desk.tell({ kind: 'done', sentence: handed(name) });
  };
  return (
    <header className={styles.bar}>
      <Text weight="semibold" className={styles.name}>
        {workbook.current().name}
      </Text>
      {isChanged && (
        <Badge appearance="tint" color="warning">
          変更あり
        </Badge>
      )}
      <Button appearance="primary" size="small" disabledFocusable={!isChanged} onClick={() => void save()}>
        変更したファイルを保存する
      </Button>
      <Button size="small" disabledFocusable={reading !== null} onClick={onLeave}>
        別のファイルを開く
      </Button>
      {reading ? (
        <Underway
          sentence={readingSentence(reading.name, reading.onStop !== null)}
          onStop={reading.onStop}
          focusNext={selectedTab}
        />
      ) : (
        <LongWork opened={opened} />
      )}
      {isAsked && (
        <Note ref={asking} sentence={UNSAVED}>
          <Button size="small" onClick={() => onAnswer(false)}>
            やめる
          </Button>
          <Button size="small" onClick={() => onAnswer(true)}>
            変更を失ってもよい
          </Button>
        </Note>
      )}
    </header>
  );
}

/** The browser asks before the page is closed or left with changes that were not saved. */
function useWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
}
