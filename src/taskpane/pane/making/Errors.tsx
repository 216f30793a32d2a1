import { Checkbox, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface Props {
  /** How many findings of 要修正 stand. */
  readonly count: number;
  readonly isDraft: boolean;
  readonly onDraft: () => void;
  readonly onShow: () => void;
}

/** What stands in the way of the forms: to be looked at, or passed over for drafts. */
export function Errors({ count, isDraft, onDraft, onShow }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        <Text>要修正が{count}件残っています。</Text>
        <Link as="button" onClick={onShow}>
          要修正を見る
        </Link>
      </div>
      <Checkbox checked={isDraft} onChange={onDraft} label="直さずに、（案）と記して作成する" />
    </>
  );
}
