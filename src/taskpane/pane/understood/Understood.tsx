import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import { understoodOf } from '../../../app/understood';
import type { Reading } from '../../../domain/reading';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { TableDetails } from './TableDetails';
import { UnreadDetails } from './UnreadDetails';
import { areaKey } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly reading: Reading;
}

/** 読み取り結果: what was understood of each table, what was left aside and why, what was not read. */
export function Understood({ desk, state, reading }: Props): JSX.Element {
  const styles = useStyles();
  const { tables, unread } = useMemo(() => understoodOf(reading), [reading]);
  return (
    <div className={styles.all}>
      {tables.map((table) => (
        <TableDetails key={areaKey(table)} desk={desk} state={state} table={table} />
      ))}
      {unread.length > 0 && (
        <>
          <Text as="h4" weight="semibold" className={styles.heading}>
            読み取っていない範囲
          </Text>
          <Text size={200}>
            表のように見えますが、見出しから種類が分かりませんでした。読み取る表であれば、種類と列の意味を選んでください。
          </Text>
          {unread.map((one) => (
            <UnreadDetails key={areaKey(one)} desk={desk} state={state} unread={one} />
          ))}
        </>
      )}
    </div>
  );
}
