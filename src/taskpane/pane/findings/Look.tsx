import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Place } from '../../../domain/field';
import type { Finding } from '../../../domain/finding';

const useStyles = makeStyles({
  look: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0` },
});

/** What is found of the columns of a table can be set right in 読み取り結果. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['near-header', 'duplicate-header', 'missing-column']);

interface Props {
  readonly finding: Finding;
  readonly onLook: (place: Place) => void;
}

/** The way from a finding about columns to how its table was understood. */
export function Look({ finding: { code, place }, onLook }: Props): JSX.Element | null {
  const styles = useStyles();
  if (place === null || !OF_COLUMNS.has(code)) return null;
  return (
    <Button size="small" className={styles.look} onClick={() => onLook(place)}>
      この表の読み取り結果を見る
    </Button>
  );
}
