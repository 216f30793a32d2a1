import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import type { Checked } from '../../../app/check';
import { changesOf, objectionsTo } from '../../../app/settings/changes';
import { settingsOf } from '../../../app/settings/settings';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { About } from './About';
import { ItemList } from './ItemList';
import { SettingField } from './SettingField';
import { FORMS_NOTE, NO_TABLE } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
}

/** 設定: what is kept in the workbook's 基本情報, so that colleagues work with the same. */
export function Settings({ desk, state }: Props): JSX.Element | null {
  const styles = useStyles();
  const { checked } = state;
  if (!checked) return null;
  if (checked.reading.from === 'forms') return <Text>{FORMS_NOTE}</Text>;
  return (
    <div className={styles.all}>
      <About desk={desk} reading={checked.reading} />
      <Fields desk={desk} state={state} checked={checked} />
      <ItemList desk={desk} state={state} reading={checked.reading} />
    </div>
  );
}

function Fields({ desk, state, checked: { reading } }: Props & { readonly checked: Checked }): JSX.Element {
  const styles = useStyles();
  const settings = useMemo(() => settingsOf(reading), [reading]);
  const { wished } = state.settings;
  const changes = changesOf(settings, wished);
  const objections = objectionsTo(settings, changes);
  const isBusy = state.work !== null;
  const isChanged = Object.keys(changes).length > 0;
  const isReady = isChanged && Object.keys(objections).length === 0;
  if (!reading.tables.some(({ table }) => table === '基本情報')) return <Text>{NO_TABLE}</Text>;
  return (
    <div className={styles.part}>
      <Subtitle2 as="h2">設定</Subtitle2>
      <Text size={200}>設定はブックの基本情報に書くので、ほかの職員にも同じ設定が使われます。</Text>
      {settings.map((setting) => (
        <SettingField
          key={setting.name}
          setting={setting}
          wished={wished[setting.name] ?? setting.value}
          objection={objections[setting.name]}
          onWish={(content) => desk.settings.wish({ [setting.name]: content })}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || !isReady}
          onClick={() => void desk.settings.write(changes)}
        >
          設定をブックに書く
        </Button>
        {isChanged && (
          <Button disabledFocusable={isBusy} onClick={() => desk.settings.drop()}>
            変更をやめる
          </Button>
        )}
      </div>
    </div>
  );
}
