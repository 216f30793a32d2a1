import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What was not checked, and why: it never counts as in order. */
export function Unchecked({ sentences }: { readonly sentences: readonly string[] }): JSX.Element | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <section aria-label="点検していないこと">
      <Text as="h2" weight="semibold">
        点検していないこと
      </Text>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
