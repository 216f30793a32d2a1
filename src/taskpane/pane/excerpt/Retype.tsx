import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { retypable, retyped } from '../../../app/retype';
import type { Place } from '../../../domain/field';
import type { Sheet } from '../../../sheet/sheet';
import { FORMULAS_WAIT } from '../findings/words';
import { useSurroundings } from '../surroundings';
import { hintOf, LEFT_TO_EXCEL } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly sheet: Sheet;
  readonly place: Place;
  readonly isBusy: boolean;
  readonly onRetype: (place: Place, text: string) => void;
}

/** Types into a cell without Excel; what cannot be typed here is said to be left to it. */
export function Retype({ sheet, place, isBusy, onRetype }: Props): JSX.Element {
  const may = retypable([sheet], place);
  if (may.kind !== 'free') return <Text size={200}>{LEFT_TO_EXCEL[may.kind]}</Text>;
  return <Typing sheet={sheet} place={place} standing={may.text} isBusy={isBusy} onRetype={onRetype} />;
}

function Typing({ sheet, place, standing, isBusy, onRetype }: Props & { readonly standing: string }): JSX.Element {
  const styles = useStyles();
  const around = useSurroundings();
  const [draft, setDraft] = useState({ of: standing, text: standing });
  // What stands in the cell by now is what is to be changed.
  if (draft.of !== standing) setDraft({ of: standing, text: standing });
  const typed = retyped([sheet], place, draft.text);
  return (
    <div className={styles.all}>
      <Field
        label="このセルを直す"
        hint={hintOf(typed)}
        validationState={typed.kind === 'percent' || typed.kind === 'too-long' ? 'error' : 'none'}
      >
        <Textarea
          value={draft.text}
          rows={Math.min(6, 1 + Math.floor(draft.text.length / 20))}
          resize="vertical"
          onChange={(_, { value }) => setDraft({ of: standing, text: value })}
        />
      </Field>
      {around.kind === 'file' && around.hasFormulas && <Text size={200}>{FORMULAS_WAIT}</Text>}
      <Button
        size="small"
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy || typed.kind !== 'edit'}
        onClick={() => onRetype(place, draft.text)}
      >
        この内容で直す
      </Button>
    </div>
  );
}
