import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { groupedAsides, type UnderstoodTable } from '../../../app/understood';
import { ASIDE_WORDS } from '../../../app/understood/words';
import { a1 } from '../../../sheet/address';
import type { Desk } from '../../desk/desk';
import { CellLink } from './CellLink';
import { meaningText } from './words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly desk: Desk;
  readonly table: UnderstoodTable;
}

/** The columns or labels of a table with what they were taken for, and what was left aside, by the reason. */
export function ReadParts({ desk, table: { columns, asides } }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={`${a1(column.place.at)} ${column.field}`}>
            <CellLink desk={desk} place={column.place} written={column.header} />
            <Text>　{meaningText(column)}</Text>
          </li>
        ))}
      </ul>
      {groupedAsides(asides).map(([why, some]) => (
        <div key={why}>
          <Text>{ASIDE_WORDS[why]}：</Text>
          <ul className={styles.list}>
            {some.map(({ place, written }) => (
              <li key={a1(place.at)}>
                <CellLink desk={desk} place={place} written={written} />
                <Text>　{written}</Text>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
