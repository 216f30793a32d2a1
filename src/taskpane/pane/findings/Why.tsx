import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { whyChecked } from '../../../app/whyChecked';
import type { Finding } from '../../../domain/finding';

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  part: { margin: 0 },
});

/** Why the rule of a finding is checked, and what it rests on. */
export function Why({ finding: { code } }: { readonly finding: Finding }): JSX.Element | null {
  const styles = useStyles();
  const rule = whyChecked(code);
  if (!rule) return null;
  const { reason, source } = rule;
  return (
    <Text as="span" size={200}>
      <dl className={styles.all}>
        <dt>理由</dt>
        <dd className={styles.part}>{reason}</dd>
        <dt>よりどころ</dt>
        <dd className={styles.part}>{source}</dd>
      </dl>
    </Text>
  );
}
