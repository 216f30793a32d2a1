import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, type JSX } from 'react';
import { missingTables } from '../../app/missing';
import type { Severity } from '../../domain/finding';
import type { Reading } from '../../domain/reading';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/state';
import { Beginning } from './overview/Beginning';
import { Counts } from './overview/Counts';
import { Elsewhere } from './overview/Elsewhere';
import { OpensMany } from './overview/OpensMany';
import { yearName } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly onShowFindings: () => void;
}

/** The state of this workbook: whose it is, which tables were found where, what was found. */
export function Overview({ desk, state: { checked, work }, onShowFindings }: Props): JSX.Element | null {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = useCallback(() => heading.current?.focus(), []);
  if (!checked) return null;
  const { reading, counts } = checked;
  const missing = missingTables(reading);
  const show = (severity: Severity): void => {
    desk.findings.browse({ degrees: new Set([severity]), onlyFixable: false, sought: '' });
    onShowFindings();
  };
  return (
    <div className={styles.all}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>{titleOf(reading)}</Subtitle2>
      </h2>
      <Elsewhere reading={reading} onAnswered={toHeading} />
      <Counts counts={counts} onShow={show} />
      <Button onClick={onShowFindings}>確認事項を見る</Button>
      {reading.tables.length === 0 ? (
        <Beginning desk={desk} isBusy={work !== null} onLeft={toHeading} />
      ) : (
        <Tables reading={reading} />
      )}
      {reading.tables.length > 0 && missing.length > 0 && (
        <>
          <Text>このブックにない表：{missing.join('、')}。使わない表は、なくても構いません。</Text>
          <Button disabled={work !== null} onClick={() => void desk.addInputSheets()}>
            入力用シートを追加
          </Button>
        </>
      )}
      <Button disabled={work !== null} onClick={() => void desk.check()}>
        もう一度点検する
      </Button>
      <OpensMany onAnswered={toHeading} />
    </div>
  );
}

/** The tables that were found, each with its sheets. */
function Tables({ reading }: { readonly reading: Reading }): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        読み取った表
      </Text>
      <ul className={styles.list}>
        {sheetsByTable(reading).map(([table, sheets]) => (
          <li key={table}>
            {table}（シート{sheets.map((sheet) => `『${sheet}』`).join('')}）
          </li>
        ))}
      </ul>
    </>
  );
}

/** A kind of table may stand on many sheets: each is named once, with where it was found. */
function sheetsByTable({ tables }: Reading): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, readonly string[]>();
  for (const { table, sheet } of tables) found.set(table, [...(found.get(table) ?? []), sheet]);
  return [...found];
}

function titleOf({ report: { basics } }: Reading): string {
  const prefecture = basics.prefecture.value ?? '都道府県名が読み取れません';
  return basics.fiscalYear.value === null ? prefecture : `${prefecture}　${yearName(basics.fiscalYear.value)}`;
}
