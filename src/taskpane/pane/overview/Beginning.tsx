import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type JSX } from 'react';
import type { Desk } from '../../desk/desk';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly desk: Desk;
  readonly isBusy: boolean;
  /** The focus was inside when there were tables at last. */
  readonly onLeft: () => void;
}

/** What can be done in a workbook that has no table yet. */
export function Beginning({ desk, isBusy, onLeft }: Props): JSX.Element {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => () => {
      if (box.current?.contains(document.activeElement)) onLeft();
    },
    [onLeft],
  );
  return (
    <div ref={box} className={styles.all}>
      <Text>{NOTHING_YET}</Text>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.addInputSheets()}>
        入力用シートを追加
      </Button>
      {desk.exports.canOpenBeside && (
        <>
          <Text>{SAMPLE_NOTE}</Text>
          <Button disabledFocusable={isBusy} onClick={() => void desk.exports.openSample()}>
            見本で試す
          </Button>
        </>
      )}
    </div>
  );
}

const NOTHING_YET =
  'このブックには、別紙２のもとになる表がまだありません。入力用シートを追加し、記入してから点検してください。';
const SAMPLE_NOTE = '記入済みの見本を、別のブックとして開いて試すこともできます。このブックは変わりません。';
