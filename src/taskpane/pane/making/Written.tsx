import { Button, Link, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { GeneratedForm } from '../../../app/generate';
import type { Desk } from '../../desk/desk';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  kept: { display: 'block', color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
  link: { textAlign: 'left', verticalAlign: 'top' },
});

/** Forms listed at first, as there may be many; all of them at the person's wish. */
const SHOWN = 12;

/** The forms of the last run, to go to; those that were kept with the reason why. */
export function Written({
  desk,
  sheets,
}: {
  readonly desk: Desk;
  readonly sheets: readonly GeneratedForm[];
}): JSX.Element {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? sheets : sheets.slice(0, SHOWN);
  const rest = sheets.length - shown.length;
  return (
    <section aria-label="作成した別紙２">
      <Subtitle2 as="h2" className={styles.heading}>
        作成した別紙２
      </Subtitle2>
      <ul className={styles.list}>
        {shown.map(({ name, kept }) => (
          <li key={name}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => void desk.reveal({ sheet: name, at: { row: 0, column: 0 } })}
            >
              {name}
            </Link>
            {kept && (
              <Text size={200} className={styles.kept}>
                作成後に手で直されているため、そのまま残しました。
              </Text>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setWhole(true)}>
          続きを表示（残り{rest}枚）
        </Button>
      )}
    </section>
  );
}
