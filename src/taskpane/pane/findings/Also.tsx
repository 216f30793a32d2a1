import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { placeKey } from '../../../domain/field';
import type { Finding } from '../../../domain/finding';
import type { Desk } from '../../desk/desk';
import { CellLink } from '../understood/CellLink';
import { placesText } from './words';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: 0,
    listStyleType: 'none',
  },
  title: { marginLeft: tokens.spacingHorizontalS },
});

/** More cells than this are counted, not named. */
const SHOWN = 30;

interface Props {
  readonly desk: Desk;
  readonly finding: Finding;
}

/** The other cells where the same stands; each can be shown in the workbook. */
export function Also({ desk, finding: { place, value, also = [] } }: Props): JSX.Element | null {
  const styles = useStyles();
  if (also.length === 0) return null;
  const rest = also.length - SHOWN;
  const shown = also.slice(0, SHOWN);
  const names = placesText(shown, place?.sheet ?? null);
  return (
    <>
      <Text size={200} className={styles.title}>
        同じ内容のセル（{also.length}か所）
      </Text>
      <ul aria-label="同じ内容のセル" className={styles.all}>
        {shown.map((each, at) => (
          <li key={placeKey(each)}>
            <CellLink desk={desk} place={each} written={value} name={names[at]} />
          </li>
        ))}
        {rest > 0 && <li>ほか{rest}か所</li>}
      </ul>
    </>
  );
}
