import { Button, Field, Radio, RadioGroup, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { differing, needsReason, progressBy } from '../../../app/decide/rule';
import { RATINGS } from '../../../domain/rating';
import { METHOD_NAMES } from '../../../domain/names';
import type { Basics, Indicator, Method } from '../../../domain/report';
import type { DecisionDraft } from '../../desk/deciding';
import { levelText, reasonObjection } from './decisionWords';

const METHODS: readonly Method[] = ['progress', 'attainment'];

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  write: { alignSelf: 'flex-start' },
});

interface Props {
  readonly title: string;
  readonly indicator: Indicator;
  readonly basics: Basics;
  readonly draft: DecisionDraft;
  readonly isBusy: boolean;
  readonly onDraft: (draft: DecisionDraft) => void;
  readonly onWrite: (decision: ReturnType<typeof differing>) => void;
}

/** Chooses the rating of an indicator and says why; by which method, where the workbook's is not meant. */
export function Decision({ title, indicator, basics, draft, isBusy, onDraft, onWrite }: Props): JSX.Element {
  const styles = useStyles();
  const progress = progressBy(draft.method, indicator, basics);
  const decision = differing(draft, indicator);
  const isMissing = needsReason(draft.rating, progress) && draft.reason.trim() === '';
  const canBeBlank = indicator.rating.value !== null;
  const isReady = Object.keys(decision).length > 0 && !isMissing;
  return (
    <div role="group" aria-label={`評価を決める　${title}`} className={styles.all}>
      <Field label="この指標の計算方法">
        <Select
          value={draft.method ?? ''}
          onChange={(_, { value }) => onDraft({ ...draft, method: METHODS.find((one) => one === value) ?? null })}
        >
          <option value="">ブックの設定による</option>
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {METHOD_NAMES[method]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="評価区分">
        <RadioGroup
          value={draft.rating ?? ''}
          onChange={(_, { value }) => onDraft({ ...draft, rating: RATINGS.find((one) => one === value) ?? null })}
        >
          {RATINGS.map((rating) => (
            <Radio key={rating} value={rating} label={levelText(rating, progress)} />
          ))}
          {canBeBlank && <Radio value="" label="空欄に戻す" />}
        </RadioGroup>
      </Field>
      <Field
        label="評価の理由"
        validationMessage={isMissing && draft.rating !== null ? reasonObjection(draft.rating, progress) : null}
        validationState={isMissing ? 'warning' : 'none'}
      >
        <Textarea
          resize="vertical"
          value={draft.reason}
          onChange={(_, { value }) => onDraft({ ...draft, reason: value })}
        />
      </Field>
      <Button
        appearance="primary"
        className={styles.write}
        disabledFocusable={isBusy || !isReady}
        onClick={() => onWrite(decision)}
      >
        評価を書く
      </Button>
    </div>
  );
}
