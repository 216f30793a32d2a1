import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type JSX } from 'react';
import type { Finding } from '../../../domain/finding';
import { SEVERITIES } from '../words';
import { partsOf } from './words';

const useStyles = makeStyles({
  item: {
    width: '100%',
    display: 'block',
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    // What is transparent is drawn in forced colours.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    // The bar that stays at the top covers nothing of it.
    scrollMarginTop: '88px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sentence: { display: 'block' },
});

interface Props {
  readonly finding: Finding;
  /** The sheet whose name stands above. */
  readonly sheet: string | null;
  readonly chosen: boolean;
  /** Whether Tab comes to it: one item of the list. */
  readonly tabbable: boolean;
  readonly onChoose: (finding: Finding) => void;
}

/** One finding: its degree, its cell, the sentence. Drawn anew only where it changed: lists are long. */
export const Item = memo(function Item({ finding, sheet, chosen, tabbable, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const degree = SEVERITIES.find(({ severity }) => severity === finding.severity);
  const { cell, sentence } = partsOf(finding, sheet);
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, chosen && styles.chosen)}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={tabbable ? 0 : -1}
      data-finding=""
      onClick={() => onChoose(finding)}
    >
      <span className={styles.head}>
        <Badge color={degree?.color ?? 'informative'} appearance="tint">
          {degree?.name}
        </Badge>
        <span>{cell}</span>
        {finding.fix && (
          <Badge color="success" appearance="outline">
            直せます
          </Badge>
        )}
        {finding.accepted && (
          <Badge color="informative" appearance="outline">
            確認済み
          </Badge>
        )}
      </span>
      <span className={styles.sentence}>{sentence}</span>
    </button>
  );
});
