import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { LastExport } from '../../desk/exports';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What to look at in the file that was written out last. */
export function Exported({ told }: { readonly told: LastExport }): JSX.Element {
  const styles = useStyles();
  const { fileName, aliases, remains, left } = told;
  return (
    <div className={styles.all} role="group" aria-label="書き出した後に確かめること">
      <Text as="h3" weight="semibold" className={styles.heading}>
        『{fileName}』で確かめること
      </Text>
      {aliases.length > 0 && (
        <Text>置き換えた保険者名：{aliases.map(({ name, alias }) => `${name}→${alias}`).join('、')}</Text>
      )}
      {remains.length > 0 && (
        <>
          <Text>保険者名の一部が残っている文（公表してよいか確かめてください）：</Text>
          <ul className={styles.list}>
            {remains.map(({ sheet, part, sentence }) => (
              <li key={`${sheet} ${part} ${sentence}`}>
                『{sheet}』「{part}」：{sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <Text>様式の外に書かれているため、入れなかった文：</Text>
          <ul className={styles.list}>
            {left.map(({ sheet, cell, text }) => (
              <li key={`${sheet} ${cell}`}>
                『{sheet}』{cell}：{text}
              </li>
            ))}
          </ul>
        </>
      )}
      <Text size={200}>{AFTER_SAVING}</Text>
    </div>
  );
}

const AFTER_SAVING =
  '保存した後に、印刷の画面でページの切れ目を、［ファイル］→［情報］で作成者などの名前が入っていないことを確かめてください。';
