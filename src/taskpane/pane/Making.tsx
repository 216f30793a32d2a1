import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/state';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Makes the forms: the items there are, one large button, what was written. */
export function Making({ desk, state }: { readonly desk: Desk; readonly state: DeskState }): JSX.Element | null {
  const styles = useStyles();
  const [draft, setDraft] = useState(false);
  const { checked, generated, work } = state;
  if (!checked) return null;
  const { items } = checked.reading.report;
  const isMaking = work?.kind === 'generate';
  return (
    <div className={styles.all}>
      <Text>
        {items.length === 0
          ? '項目がまだありません。'
          : `${items.length}項目の別紙２と、点検結果などの一覧を作ります。`}
      </Text>
      <ol className={styles.list}>
        {items.map(({ name }) => (
          <li key={`${name.place.sheet} ${name.place.at.row} ${name.place.at.column}`}>
            {name.value ?? '（項目名なし）'}
          </li>
        ))}
      </ol>
      {checked.counts.error > 0 && (
        <Checkbox
          checked={draft}
          onChange={() => setDraft(!draft)}
          label={`要修正が${checked.counts.error}件残っていますが、（案）として作成する`}
        />
      )}
      <Button appearance="primary" size="large" disabled={work !== null} onClick={() => void desk.generate({ draft })}>
        別紙２を作成
      </Button>
      {isMaking && work.step !== 'place' && <Button onClick={() => desk.cancel()}>中止</Button>}
      <Text size={200}>作成すると、Excel の「元に戻す」は使えなくなります。前回の内容には下のボタンで戻せます。</Text>
      <Button disabled={work !== null} onClick={() => void desk.restore()}>
        前回の内容に戻す
      </Button>
      {generated?.written && (
        <ul className={styles.list} aria-label="作成したシート">
          {generated.sheets.map(({ name }) => (
            <li key={name}>
              <Button
                appearance="transparent"
                onClick={() => void desk.reveal({ sheet: name, at: { row: 0, column: 0 } })}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
