import { Checkbox, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Carry, FormCarrying } from '../../../app/carry';
import { textDifferences } from '../../desk/difference';
import { UNSURE, WHY_NOT } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  pair: {
    margin: 0,
    paddingLeft: '32px',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  text: { margin: 0 },
  after: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  left: { paddingLeft: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
});

interface Props {
  readonly form: FormCarrying;
  readonly chosen: ReadonlySet<Carry>;
  readonly onChoose: (carry: Carry, isChosen: boolean) => void;
  readonly onShow: () => void;
}

/** What was changed by hand on one form: what can be carried back, to be chosen, and what stays on the form. */
export function HandForm({ form: { sheet, isSure, carries, left }, chosen, onChoose, onShow }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.form} role="group" aria-label={sheet}>
      <Link as="button" onClick={onShow}>
        {sheet}
      </Link>
      {!isSure && carries.length > 0 && <Text size={200}>{UNSURE}</Text>}
      <ul className={styles.list}>
        {carries.map((carry, index) => (
          <li key={index}>
            <Checkbox
              checked={chosen.has(carry)}
              onChange={(_, { checked }) => onChoose(carry, checked === true)}
              label={carry.part}
            />
            <Change carry={carry} />
          </li>
        ))}
      </ul>
      {left.length > 0 && <Text weight="semibold">入力シートへ戻せないところ</Text>}
      <ul className={styles.list}>
        {left.map(({ part, text, why }, index) => (
          <li key={index} className={styles.left}>
            <Text size={200}>
              {part}
              {text !== '' && `「${cut(text)}」`}：{WHY_NOT[why]}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({ carry: { before, after } }: { readonly carry: Carry }): JSX.Element {
  const styles = useStyles();
  return (
    <>
      {textDifferences(before, after).map((difference, index) => (
        <dl key={index} className={styles.pair}>
          <dt>入力シート</dt>
          <dd className={styles.text}>{difference.before || '（空欄）'}</dd>
          <dt>別紙２</dt>
          <dd className={styles.after}>{difference.after || '（削除）'}</dd>
        </dl>
      ))}
    </>
  );
}

const LONGEST = 40;

function cut(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}
