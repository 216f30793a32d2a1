import { Badge, Checkbox, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import type { ItemStatus } from '../../../app/items';
import { STATES, findingsText, itemName } from './words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXS },
  under: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingLeft: '32px',
  },
});

interface Props {
  readonly items: readonly ItemStatus[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChoose: (names: readonly string[], isChosen: boolean) => void;
  /** By position, as two items may bear one name. */
  readonly onPreview: (at: number) => void;
  /** The item whose preview was closed last: the focus goes back to its button. */
  readonly returnTo: number | null;
}

/** The items to make forms of, each with how its form stands and what was found about it. */
export function Items({ items, leftOut, onChoose, onPreview, returnTo }: Props): JSX.Element {
  const styles = useStyles();
  const chosen = items.filter(({ name }) => !leftOut.has(name)).length;
  const all = chosen === items.length ? true : chosen === 0 ? false : 'mixed';
  const names = items.map(({ name }) => name);
  return (
    <div role="group" aria-label="作成する項目">
      <Checkbox
        checked={all}
        onChange={() => onChoose(names, all !== true)}
        label={`すべての項目（${items.length}件のうち${chosen}件を選択）`}
      />
      <ol className={styles.list}>
        {items.map((item, at) => (
          <li key={`${at} ${item.name}`} className={styles.item}>
            <Checkbox
              checked={!leftOut.has(item.name)}
              onChange={(_, { checked }) => onChoose([item.name], checked === true)}
              label={`${at + 1}　${itemName(item.name)}`}
            />
            <Standing item={item} isReturned={returnTo === at} onPreview={() => onPreview(at)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Standing({
  item,
  isReturned,
  onPreview,
}: {
  readonly item: ItemStatus;
  readonly isReturned: boolean;
  readonly onPreview: () => void;
}): JSX.Element {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReturned) line.current?.querySelector('button')?.focus();
  }, [isReturned]);
  const state = STATES[item.state];
  return (
    <div ref={line} className={styles.under}>
      <Badge appearance="tint" color={state.color}>
        {state.name}
      </Badge>
      <Text size={200}>{findingsText(item.findings)}</Text>
      <Link as="button" aria-label={`仕上がりを見る　${itemName(item.name)}`} onClick={onPreview}>
        仕上がりを見る
      </Link>
    </div>
  );
}
