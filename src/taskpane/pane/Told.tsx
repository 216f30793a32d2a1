import { Button, ProgressBar, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type FocusEvent, type JSX } from 'react';
import type { Desk } from '../desk/desk';
import type { DeskState, Notice, Work } from '../desk/state';
import { focusBack } from './focusBack';
import { Steps } from './making/Steps';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  done: {
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  failed: {
    borderLeftColor: tokens.colorStatusDangerBorderActive,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  sentence: { flexGrow: 1, flexBasis: '200px', overflowWrap: 'anywhere' },
});

/** What is under way, and what the person is told about the last thing done; read out by screen readers. */
export function Told({
  desk,
  state: { work, notice, lastEdit },
}: {
  readonly desk: Desk;
  readonly state: DeskState;
}): JSX.Element {
  return (
    <div aria-live="polite">
      {work && <UnderWay desk={desk} work={work} />}
      {!work && notice && <Message desk={desk} notice={notice} canUndo={notice.undo === true && lastEdit !== null} />}
    </div>
  );
}

interface MessageProps {
  readonly desk: Desk;
  readonly notice: Notice;
  readonly canUndo: boolean;
}

/** Fluent UI's own message bar would make up a fiftieth of what is loaded at the start. */
function Message({ desk, notice, canUndo }: MessageProps): JSX.Element {
  const styles = useStyles();
  const { kind, sentence } = notice;
  const from = useRef<Element | null>(null);
  const comeFrom = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) from.current = relatedTarget;
  };
  /** The pressed button goes with what it stands in. */
  const leave = async (work: () => Promise<void> | void): Promise<void> => {
    await work();
    requestAnimationFrame(() => focusBack(from.current));
  };
  const look = mergeClasses(styles.notice, kind === 'done' && styles.done, kind === 'failed' && styles.failed);
  return (
    <div role="group" aria-label="お知らせ" className={look} onFocus={comeFrom}>
      <Text className={styles.sentence}>{sentence}</Text>
      <div className={styles.buttons}>
        {canUndo && (
          <Button size="small" onClick={() => void leave(() => desk.editing.undo())}>
            取り消し
          </Button>
        )}
        <Button size="small" onClick={() => void leave(() => desk.dismiss())}>
          閉じる
        </Button>
      </div>
    </div>
  );
}

function UnderWay({ desk, work }: { readonly desk: Desk; readonly work: Work }): JSX.Element | null {
  if (work.kind === 'generate') return <Steps desk={desk} work={work} />;
  const sentence = SENTENCES[work.kind];
  if (sentence === null) return null;
  return (
    <>
      <ProgressBar aria-label={sentence} />
      <Text size={200}>{sentence}</Text>
    </>
  );
}

const SENTENCES: Readonly<Record<Exclude<Work['kind'], 'generate'>, string | null>> = {
  start: 'ブックを読み取っています。',
  check: '点検しています。',
  restore: '前回の内容に戻しています。',
  reveal: null,
  fix: '直しています。',
  retype: 'セルを直しています。',
  undo: '直した内容を元に戻しています。',
  input: '入力用のシートを追加しています。',
  setting: '設定をブックに書いています。',
  decide: '評価をブックに書いています。',
  point: '列の意味を書いています。',
  accept: '設定に書いています。',
  carry: '修正を入力シートへ戻しています。',
  fit: '行の高さを合わせています。',
  export: '書き出しています。',
  sample: '見本を開いています。',
};
