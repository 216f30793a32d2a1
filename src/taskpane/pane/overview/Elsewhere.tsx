import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Reading } from '../../../domain/reading';
import { usePreferences } from '../../preferences/context';
import { otherPrefecture, prefectureOf } from '../../preferences/preferences';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly reading: Reading;
  /** The focus is to go somewhere: the pressed button is gone. */
  readonly onAnswered: () => void;
}

/** Asks whether it is the right workbook where the last one was of another prefecture. Nothing waits for the answer. */
export function Elsewhere({ reading, onAnswered }: Props): JSX.Element {
  const styles = useStyles();
  const { preferences, change } = usePreferences();
  const other = otherPrefecture(preferences, prefectureOf(reading));
  const answer = (answered: Parameters<typeof change>[0]): void => {
    change(answered);
    onAnswered();
  };
  return (
    <div aria-live="polite">
      {other && (
        <div className={styles.all} role="group" aria-label="都道府県の確認">
          <Text>
            このブックは{other.now}のものです（前回は{other.before}）。開いたブックが正しいか確かめてください。
          </Text>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => answer({ prefecture: other.now })}>
              このまま使う
            </Button>
            <Button size="small" onClick={() => answer({ prefecture: other.now, opensMany: true })}>
              複数の都道府県のブックを点検する
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
