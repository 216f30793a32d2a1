import { Button, Field, Input, Link, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import { itemHome, objectionToItem, type ItemHome } from '../../../app/settings/items';
import type { Reading } from '../../../domain/reading';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { placeName } from '../words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly reading: Reading;
}

/** The 項目 as they were read, each with its cell, and room for one more. */
export function ItemList({ desk, state, reading }: Props): JSX.Element {
  const styles = useStyles();
  const home = useMemo(() => itemHome(reading), [reading]);
  return (
    <div className={styles.all}>
      <Subtitle2 as="h2">項目</Subtitle2>
      {reading.report.items.length > 0 && (
        <ol className={styles.list}>
          {reading.report.items.map(({ name: { value, place } }, at) => (
            <li key={`${at} ${value}`}>
              <div className={styles.line}>
                <Text>{value ?? '（項目名なし）'}</Text>
                <Link
                  as="button"
                  aria-label={`項目のセルを表示　${value ?? ''}　${placeName(place)}`}
                  onClick={() => void desk.reveal(place)}
                >
                  {placeName(place)}
                </Link>
              </div>
            </li>
          ))}
        </ol>
      )}
      <OneMore desk={desk} state={state} reading={reading} home={home} />
    </div>
  );
}

function OneMore({ desk, state, reading, home }: Props & { readonly home: ItemHome }): JSX.Element {
  const styles = useStyles();
  if (home.kind === 'none')
    return <Text>項目の表がありません。「状態」の「入力用シートを追加」を押してください。</Text>;
  if (home.kind === 'row') {
    return (
      <>
        <Text>項目を増やすには、{placeName(home.place)}に項目名を記入し、その行に文章を記入してください。</Text>
        <Button className={styles.button} onClick={() => void desk.reveal(home.place)}>
          記入するセルを表示
        </Button>
      </>
    );
  }
  const { itemName } = state.settings;
  const objection = objectionToItem(reading, itemName);
  const isTold = itemName !== '' && objection !== null;
  return (
    <>
      <Field
        label="追加する項目名"
        hint="空いている項目のシートがあればそこに、なければ新しいシートに用意します。"
        validationMessage={isTold ? objection : null}
        validationState={isTold ? 'error' : 'none'}
      >
        <Input value={itemName} onChange={(_, { value }) => desk.settings.nameItem(value)} />
      </Field>
      <Button
        className={styles.button}
        disabledFocusable={state.work !== null || objection !== null}
        onClick={() => void desk.settings.addItem(itemName)}
      >
        項目を追加
      </Button>
    </>
  );
}
