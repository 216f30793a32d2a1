import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type JSX } from 'react';
import type { PreviewCell, PreviewEdge, PreviewLine, PreviewPage } from '../../../app/preview';

const useStyles = makeStyles({
  /** Paper is white and its text black, whatever the theme. */
  paper: {
    display: 'block',
    backgroundColor: '#ffffff',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  whole: { width: '100%', height: 'auto' },
  actual: { width: 'auto', height: 'auto' },
  text: { whiteSpace: 'pre', fill: '#000000' },
});

/** Where the drawing's font is missing, one of the same kind. */
const MINCHO = "'ＭＳ 明朝', 'MS Mincho', 'IPAMincho', 'Yu Mincho', 'Hiragino Mincho ProN', serif";
const GOTHIC = "'ＭＳ ゴシック', 'MS Gothic', 'IPAGothic', 'Yu Gothic', 'Hiragino Sans', sans-serif";

/** Widths of lines on the screen, in pixels. */
const WIDTHS = { hair: 0.5, thin: 0.8 } as const;

interface Props {
  readonly page: PreviewPage;
  readonly label: string;
  /** At its size on paper instead of the width there is. */
  readonly isLarge: boolean;
}

/** One page as it will be printed. */
export const Page = memo(function Page({ page, label, isLarge }: Props): JSX.Element {
  const styles = useStyles();
  const { width, height, cells, edges, footer } = page;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className={`${styles.paper} ${isLarge ? styles.actual : styles.whole}`}
      {...(isLarge && { width: `${width}pt`, height: `${height}pt` })}
    >
      {cells.map((cell) => (
        <Fill key={`${cell.at.row} ${cell.at.column}`} cell={cell} />
      ))}
      {edges.map((edge) => (
        <Edge key={`${edge.x1} ${edge.y1} ${edge.x2} ${edge.y2}`} edge={edge} />
      ))}
      {[...cells.flatMap(({ lines }) => lines), ...footer].map((line) => (
        <Line key={`${line.x} ${line.baseline}`} line={line} className={styles.text} />
      ))}
    </svg>
  );
});

function Fill({ cell: { x, y, width, height, fill } }: { readonly cell: PreviewCell }): JSX.Element | null {
  return fill === undefined ? null : <rect x={x} y={y} width={width} height={height} fill={`#${fill}`} />;
}

function Edge({ edge: { x1, y1, x2, y2, line } }: { readonly edge: PreviewEdge }): JSX.Element {
  const width = WIDTHS[line];
  return (
    <line x1={x1} y1={y1} x2={x2} y2={y2} stroke="#000000" strokeWidth={width} vectorEffect="non-scaling-stroke" />
  );
}

function Line({ line, className }: { readonly line: PreviewLine; readonly className: string }): JSX.Element {
  const { text, x, baseline, anchor, font } = line;
  return (
    <text
      className={className}
      x={x}
      y={baseline}
      textAnchor={anchor}
      fontFamily={font.name.includes('ゴシック') ? GOTHIC : MINCHO}
      fontSize={font.size}
      {...(font.bold && { fontWeight: 'bold' })}
    >
      {text}
    </text>
  );
}
