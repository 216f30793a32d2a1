import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, type JSX } from 'react';
import { understoodOf } from '../../../app/understood';
import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { FormsDetails } from './FormsDetails';
import { TableDetails } from './TableDetails';
import { UnreadDetails } from './UnreadDetails';
import { holds, keysOf } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly reading: Reading;
  /** A cell of the table to be opened, with the focus on it; null where none is asked for. */
  readonly looked: Place | null;
  readonly onLooked: () => void;
}

/** 読み取り結果: what was understood of each table, what was left aside and why, last year's forms, what was not read. */
export function Understood({ desk, state, reading, looked, onLooked }: Props): JSX.Element {
  const styles = useStyles();
  const { tables, forms, unread } = useMemo(() => understoodOf(reading), [reading]);
  const all = useRef<HTMLDivElement>(null);
  const toAll = useCallback(() => all.current?.focus(), []);
  const keys = keysOf(tables);
  const wanted = looked && tables.find((table) => holds(table, looked));
  useEffect(() => {
    if (looked && !wanted) toAll();
    if (looked) onLooked();
  }, [looked, wanted, onLooked, toAll]);
  return (
    <div ref={all} role="group" aria-label="読み取り結果" tabIndex={-1} className={styles.all}>
      {tables.map((table, at) => (
        <TableDetails
          key={keys[at]}
          desk={desk}
          state={state}
          table={table}
          isWanted={table === wanted}
          canChoose={reading.from === 'input'}
        />
      ))}
      {forms.map((some) => (
        <FormsDetails key={some.title} desk={desk} forms={some} />
      ))}
      {unread.length > 0 && reading.from === 'input' && (
        <>
          <Text as="h4" weight="semibold" className={styles.heading}>
            どの表か分からない範囲
          </Text>
          <Text size={200}>
            見出しから表の種類が分からず、読み取っていません。読み取る表であれば、表の種類と列の意味を選んでください。そうでなければ、そのままで構いません。
          </Text>
          {unread.map((one, at) => (
            <UnreadDetails key={`${one.sheet} ${at}`} desk={desk} state={state} unread={one} onLeft={toAll} />
          ))}
        </>
      )}
    </div>
  );
}
