import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { groupedAsides, type UnderstoodTable } from '../../../app/understood';
import { ASIDE_WORDS } from '../../../app/understood/words';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { a1 } from '../../../sheet/address';
import { ColumnChoices, type ChoosableColumn } from './ColumnChoices';
import { meaningText, summaryOf } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly table: UnderstoodTable;
}

/** One table that was read: its place, its columns, what was left aside. */
export function TableDetails({ desk, state, table }: Props): JSX.Element {
  const styles = useStyles();
  const [isChoosing, setChoosing] = useState(false);
  const isByHeader = table.shape === 'columns';
  return (
    <details>
      <summary className={styles.summary}>
        <Text>{summaryOf(table)}</Text>
      </summary>
      <div className={styles.inside}>
        <ul className={styles.list}>
          {table.columns.map((column) => (
            <li key={`${a1(column.place.at)} ${column.field}`}>
              <Link
                as="button"
                aria-label={`見出しのセルを表示　${column.header}`}
                onClick={() => void desk.reveal(column.place)}
              >
                {a1(column.place.at)}
              </Link>
              <Text>　{meaningText(column)}</Text>
            </li>
          ))}
        </ul>
        {groupedAsides(table.asides).map(([why, asides]) => (
          <div key={why}>
            <Text>{ASIDE_WORDS[why]}：</Text>
            <ul className={styles.list}>
              {asides.map(({ place, written }) => (
                <li key={a1(place.at)}>
                  <Link as="button" aria-label={`セルを表示　${written}`} onClick={() => void desk.reveal(place)}>
                    {a1(place.at)}
                  </Link>
                  <Text>　{written}</Text>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {isByHeader && (
          <Button
            size="small"
            className={styles.button}
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            {isChoosing ? '列の意味を選ぶのをやめる' : '列の意味を選ぶ'}
          </Button>
        )}
        {isByHeader && isChoosing && (
          <ColumnChoices desk={desk} state={state} table={table.kind} columns={choosable(table)} />
        )}
      </div>
    </details>
  );
}

/** The columns of a table from left to right, read or not. */
function choosable({ columns, asides }: UnderstoodTable): readonly ChoosableColumn[] {
  const read = columns.map(({ place, header, meaning }) => ({ place, header, now: meaning }));
  const notRead = asides
    .filter(({ why }) => why === 'unknownColumn' || why === 'secondColumnOfField' || why === 'unusedColumn')
    .map(({ place, written }) => ({ place, header: written, now: null }));
  return [...read, ...notRead].toSorted((a, b) => a.place.at.column - b.place.at.column);
}
