import { Link, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Field } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import type { Desk } from '../../desk/desk';
import { placeName } from '../words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface Props {
  readonly desk: Desk;
  readonly reading: Reading;
}

/** Whose workbook it is and of which year: written by hand, as all else hangs on it. */
export function About({ desk, reading: { report } }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <Subtitle2 as="h2">このブック</Subtitle2>
      <Line desk={desk} label="都道府県名" field={report.basics.prefecture} />
      <Line desk={desk} label="対象年度" field={report.basics.fiscalYear} />
      {report.basics.prefecture.present && (
        <Text size={200}>都道府県名と対象年度は、シートに直接記入してください。</Text>
      )}
    </div>
  );
}

interface LineProps {
  readonly desk: Desk;
  readonly label: string;
  readonly field: Field<unknown>;
}

function Line({ desk, label, field: { written, present, place } }: LineProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Text>
        {label}：{written === '' ? '記入なし' : written}
      </Text>
      {present && (
        <Link
          as="button"
          aria-label={`${label}のセルを表示　${placeName(place)}`}
          onClick={() => void desk.reveal(place)}
        >
          {placeName(place)}
        </Link>
      )}
    </div>
  );
}
