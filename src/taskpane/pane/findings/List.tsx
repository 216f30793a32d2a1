import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX, type KeyboardEvent, type RefObject } from 'react';
import type { Place } from '../../../domain/field';
import type { Finding } from '../../../domain/finding';
import type { ReasonDrafts } from '../../desk/accepting';
import { bySheet, fixableLike, keyOf } from '../../desk/browsing';
import type { Desk } from '../../desk/desk';
import { Correction } from './Correction';
import { Deciding } from './Deciding';
import { Item } from './Item';
import { Look } from './Look';
import { Why } from './Why';
import { sheetName } from './words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: { display: 'block', overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalS },
});

/** Findings drawn at once, for lists may hold thousands; more of them at the person's wish. */
const PORTION = 200;

interface Props {
  readonly desk: Desk;
  readonly reasons: ReasonDrafts;
  readonly all: readonly Finding[];
  readonly list: readonly Finding[];
  readonly chosen: Finding | null;
  readonly busy: boolean;
  readonly within: RefObject<HTMLDivElement | null>;
  readonly onChoose: (finding: Finding) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onLook: (place: Place) => void;
}

/** The findings by sheet; the chosen one with the ways to correct it. */
export function List({
  desk,
  reasons,
  all,
  list,
  chosen,
  busy,
  within,
  onChoose,
  onKeyDown,
  onFix,
  onLook,
}: Props): JSX.Element {
  const styles = useStyles();
  const [portions, setPortions] = useState(1);
  const shown = Math.max(portions, Math.ceil(((chosen ? list.indexOf(chosen) : 0) + 1) / PORTION)) * PORTION;
  const rest = list.length - shown;
  const tabbable = chosen ?? list[0];
  return (
    <div ref={within} onKeyDown={onKeyDown}>
      {bySheet(list.slice(0, shown)).map(([sheet, group]) => (
        <section key={sheet ?? ''} aria-label={sheetName(sheet)}>
          <Text as="h2" weight="semibold" className={styles.heading}>
            {sheetName(sheet)}（{group.length}件）
          </Text>
          <ul className={styles.list}>
            {group.map((finding) => (
              <li key={keyOf(finding)}>
                <Item
                  finding={finding}
                  chosen={finding === chosen}
                  tabbable={finding === tabbable}
                  onChoose={onChoose}
                />
                {finding === chosen && <Why finding={finding} />}
                {finding === chosen && <Look finding={finding} onLook={onLook} />}
                {finding === chosen && finding.fix && (
                  <Correction finding={finding} alike={fixableLike(all, finding)} busy={busy} onFix={onFix} />
                )}
                {finding === chosen && (
                  <Deciding
                    key={keyOf(finding)}
                    desk={desk}
                    finding={finding}
                    reason={reasons.get(keyOf(finding)) ?? ''}
                    busy={busy}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && <Button onClick={() => setPortions(shown / PORTION + 1)}>続きを表示（残り{rest}件）</Button>}
    </div>
  );
}
