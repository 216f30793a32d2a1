import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { Checked } from '../../../app/check';
import { keysOf } from '../../../app/decide/key';
import { methodToChoose, progressLines } from '../../../app/progressLines';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { Row } from './Row';
import { BARS_NOTE, FORMS_NOTE, methodText, NO_LINES, RATINGS_NOTE, thresholdsText } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  method: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

/** 進捗: a row an indicator. */
export function Progress({ desk, state }: { readonly desk: Desk; readonly state: DeskState }): JSX.Element | null {
  return state.checked && <Indicators desk={desk} state={state} checked={state.checked} />;
}

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly checked: Checked;
}

function Indicators({ desk, state, checked }: Props): JSX.Element {
  const styles = useStyles();
  const { reading } = checked;
  const lines = useMemo(() => progressLines(reading), [reading]);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const isOnlyForms = reading.from === 'forms';
  const keys = useMemo(() => keysOf(reading), [reading]);
  const { basics } = reading.report;
  const open = lines.filter(({ question }) => question !== null);
  if (lines.length === 0) return <Text>{NO_LINES}</Text>;
  return (
    <div className={styles.all}>
      <Text size={200}>{thresholdsText(basics.thresholds)}</Text>
      <Text size={200}>{isOnlyForms ? FORMS_NOTE : RATINGS_NOTE}</Text>
      {lines.some(({ bar }) => bar) && <Text size={200}>{BARS_NOTE}</Text>}
      {!isOnlyForms && <MethodToChoose desk={desk} checked={checked} />}
      <Checkbox
        checked={onlyOpen}
        onChange={() => setOnlyOpen(!onlyOpen)}
        label={`判断が要る指標だけを表示（${lines.length}件のうち${open.length}件）`}
      />
      {onlyOpen && open.length === 0 && <Text>判断が要る指標はありません。</Text>}
      <ul className={styles.list}>
        {lines.map((line, index) => {
          if (onlyOpen && line.question === null) return null;
          const key = keys[index] ?? '';
          const matter = {
            index,
            key,
            basics,
            draft: state.deciding.get(key),
            isBusy: state.work !== null,
            isOnlyForms,
          };
          return <Row key={key} desk={desk} line={line} matter={matter} />;
        })}
      </ul>
    </div>
  );
}

/** Which rate counts is a person's choice; it is said once for all indicators. */
function MethodToChoose({ desk, checked }: { readonly desk: Desk; readonly checked: Checked }): JSX.Element | null {
  const styles = useStyles();
  const open = useMemo(() => methodToChoose(checked.reading), [checked]);
  if (!open) return null;
  const { place } = open;
  return (
    <div className={styles.method}>
      <Text size={200}>{methodText(open)}</Text>
      {place && (
        <Button size="small" onClick={() => void desk.reveal(place)}>
          計算方法のセルを表示
        </Button>
      )}
    </div>
  );
}
