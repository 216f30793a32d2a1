import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ProgressLine } from '../../../app/progressLines';
import { METHOD_NAMES, rateText, ratingText } from '../../../domain/names';
import type { Method } from '../../../domain/report';
import type { Desk } from '../../desk/desk';
import { Bar } from './Bar';
import { Deciding, type Matter } from './Deciding';
import { questionText } from './question';
import { formulaLines, measuredText, PACES } from './words';

const METHODS: readonly Method[] = ['progress', 'attainment'];

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  heading: { margin: 0 },
  formula: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  /** Broken between the steps before inside of one. */
  step: { display: 'inline-block' },
  question: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly desk: Desk;
  readonly line: ProgressLine;
  /** What is decided about it. */
  readonly matter: Matter;
}

/** One indicator: the bar, the values, both formulas, the rating, and what is left to be decided. */
export function Row({ desk, line, matter }: Props): JSX.Element {
  const styles = useStyles();
  const { indicator, progress, bar, timing, question } = line;
  const { item, name, baseline, latest, target, rating, reason } = indicator;
  const title = name.value ?? '（目標項目なし）';
  const rate = `進捗率${rateText(progress.rates.progress)}％`;
  const place = question?.place ?? latest.value.place;
  return (
    <li className={styles.row}>
      <Text size={200}>{item.value ?? ''}</Text>
      <Text as="h2" weight="semibold" size={300} className={styles.heading}>
        {title}
      </Text>
      {bar && <Bar bar={bar} label={`策定時の値から目標値までの${rate}`} />}
      <Text size={200}>
        策定時の値 {measuredText(baseline)}　→　直近値 <b>{measuredText(latest)}</b>　→　目標値 {measuredText(target)}
      </Text>
      {METHODS.map((method) => (
        <Text key={method} as="p" size={200} className={styles.formula}>
          {formulaLines(method, progress).map((part) => (
            <span key={part} className={styles.step}>
              {part}
            </span>
          ))}
        </Text>
      ))}
      {timing && (
        <Text size={200}>
          策定時から目標までの{timing.elapsed.whole}年のうち{timing.elapsed.done}年：{PACES[timing.pace]}
        </Text>
      )}
      <Text>
        参考評価（{METHOD_NAMES[progress.method]}による）：{ratingText(progress)}
      </Text>
      <Text>評価区分（採用）：{rating.value ?? '記入なし'}</Text>
      {reason.value !== null && <Text size={200}>評価の理由：{reason.value}</Text>}
      {question && !(matter.isOnlyForms && question.kind === 'rating') && (
        <div className={styles.question}>
          <Badge appearance="tint" color="warning">
            要判断
          </Badge>
          <Text size={200}>{questionText(question)}</Text>
        </div>
      )}
      <Deciding desk={desk} title={title} indicator={indicator} matter={matter}>
        <Button size="small" aria-label={`セルを表示　${title}`} onClick={() => void desk.reveal(place)}>
          セルを表示
        </Button>
      </Deciding>
    </li>
  );
}
