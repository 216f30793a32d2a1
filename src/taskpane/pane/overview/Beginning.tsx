import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Sheet } from '../../../sheet/sheet';
import { areAllOwn } from '../../../sheet/own';
import type { Desk } from '../../desk/desk';
import { useLeft } from './useLeft';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly desk: Desk;
  readonly sheets: readonly Sheet[];
  readonly isBusy: boolean;
  /** The focus was inside when there were tables at last. */
  readonly onLeft: () => void;
}

/** What can be done in a workbook that has no table yet. */
export function Beginning({ desk, sheets, isBusy, onLeft }: Props): JSX.Element {
  const styles = useStyles();
  const box = useLeft(onLeft);
  return (
    <div ref={box} className={styles.all}>
      <Text>{areAllOwn(sheets) ? ONLY_FORMS : NOTHING_YET}</Text>
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
const ONLY_FORMS =
  'できあがった別紙２や一覧だけのブックです。点検と作成は、もとになった入力用のブックを開いて行ってください。';
const SAMPLE_NOTE = '記入済みの見本を、別のブックとして開いて試すこともできます。このブックは変わりません。';
