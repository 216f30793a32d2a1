import { Field, Input, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { DEFAULTS, isThreshold } from '../../../app/settings/changes';
import type { Setting } from '../../../app/settings/settings';
import { BLANK, hintOf } from './words';

interface Props {
  readonly setting: Setting;
  /** What is chosen or typed, written or not. */
  readonly wished: string;
  readonly objection: string | undefined;
  readonly onWish: (content: string) => void;
}

/** One setting: a number to type, or a word to choose. */
export function SettingField({ setting, wished, objection, onWish }: Props): JSX.Element {
  const { name, label, choices } = setting;
  return (
    <Field
      label={isThreshold(name) ? `${label}（率の下限、％）` : label}
      hint={hintOf(setting)}
      validationMessage={objection ?? null}
      validationState={objection === undefined ? 'none' : 'error'}
    >
      {isThreshold(name) ? (
        <Input
          value={wished}
          inputMode="decimal"
          placeholder={DEFAULTS[name]}
          onChange={(_, { value }) => onWish(value)}
        />
      ) : (
        <Select value={wished} onChange={(_, { value }) => onWish(value)}>
          <option value="">{BLANK[name]}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
