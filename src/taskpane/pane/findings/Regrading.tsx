import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { whyChecked } from '../../../app/whyChecked';
import { DEGREES } from '../../../domain/names';
import { SEVERITIES } from '../words';
import type { DecidingProps } from './Accepting';
import { Panel } from './Panel';
import { REGRADING_NOTE } from './words';

/** Gives all findings of the chosen one's rule another degree, with the reason that is kept in the workbook. */
export function Regrading({ desk, finding, reason, busy, onDecide, onCancel }: DecidingProps): JSX.Element {
  const [degree, setDegree] = useState(finding.severity);
  const usual = whyChecked(finding.code)?.severity;
  return (
    <Panel
      name="重要度を変える"
      note={REGRADING_NOTE}
      label="重要度を変える理由"
      reason={reason}
      write="この重要度にする"
      isReady={!busy && degree !== finding.severity}
      onSay={(said) => desk.accepting.say(finding, said)}
      onWrite={() => onDecide(() => desk.accepting.regrade(finding, degree))}
      onCancel={onCancel}
    >
      <Field label={`重要度${usual ? `（初めは${DEGREES[usual]}）` : ''}`}>
        <RadioGroup
          value={degree}
          onChange={(_, { value }) =>
            setDegree(SEVERITIES.find(({ severity }) => severity === value)?.severity ?? degree)
          }
        >
          {SEVERITIES.map(({ severity, name }) => (
            <Radio key={severity} value={severity} label={name} />
          ))}
        </RadioGroup>
      </Field>
    </Panel>
  );
}
