import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePreferences } from '../../preferences/context';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** The way back for whoever once said that workbooks of many prefectures are checked here. */
export function OpensMany({ onAnswered }: { readonly onAnswered: () => void }): JSX.Element | null {
  const styles = useStyles();
  const { preferences, change } = usePreferences();
  if (!preferences.opensMany) return null;
  const tellAgain = (): void => {
    change({ opensMany: false });
    onAnswered();
  };
  return (
    <div className={styles.all}>
      <Text size={200}>
        ブックの都道府県が前回と違っても、お知らせしません（複数の都道府県のブックを点検する設定）。
      </Text>
      <Button size="small" onClick={tellAgain}>
        違うときは知らせる
      </Button>
    </div>
  );
}
