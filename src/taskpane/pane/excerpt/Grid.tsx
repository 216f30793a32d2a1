import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type JSX } from 'react';
import type { Excerpt, Line } from './excerptOf';

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  frame: { overflowX: 'auto', position: 'relative' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: LINE,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: {
    minWidth: '40px',
    maxWidth: '160px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: LINE,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  chosen: {
    outline: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** Rows and columns around a cell as a sheet shows them; the cell itself is brought into sight. */
export function Grid({ excerpt, label }: { readonly excerpt: Excerpt; readonly label: string }): JSX.Element {
  const styles = useStyles();
  const chosen = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [excerpt]);
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.head} />
            {excerpt.columns.map((column) => (
              <th key={column.name} scope="col" className={styles.head}>
                {nameOf(column, '列')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {excerpt.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row" className={styles.head}>
                {nameOf(row, '行')}
              </th>
              {row.cells.map(({ column, text, isChosen, across, down }) => (
                <td
                  key={column}
                  ref={isChosen ? chosen : undefined}
                  colSpan={across}
                  rowSpan={down}
                  aria-current={isChosen ? 'true' : undefined}
                  className={mergeClasses(styles.cell, isChosen && styles.chosen)}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf({ name, isHidden }: Line, kind: '行' | '列'): string {
  return isHidden ? `${name}（非表示の${kind}）` : name;
}
