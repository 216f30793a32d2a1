import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { UnderstoodForm, UnderstoodForms } from '../../../app/understood/forms';
import { formAmount } from '../../../app/understood/words';
import type { Desk } from '../../desk/desk';
import { CellLink } from './CellLink';
import { useDetailsStyles } from './styles';
import { ReadParts } from './ReadParts';
import { formPlace } from './words';

const useStyles = makeStyles({
  inner: { paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly desk: Desk;
  readonly forms: UnderstoodForms;
}

/** Forms beside the input: last year's, or such as are not used, each with what was read of it. */
export function FormsDetails({ desk, forms: { title, forms } }: Props): JSX.Element {
  const styles = useDetailsStyles();
  return (
    <details>
      <summary className={styles.summary}>
        <Text weight="semibold">{title}</Text>
      </summary>
      <div className={styles.inside}>
        {forms.map((form) => (
          <OneForm key={formPlace(form)} desk={desk} form={form} />
        ))}
      </div>
    </details>
  );
}

function OneForm({ desk, form }: { readonly desk: Desk; readonly form: UnderstoodForm }): JSX.Element {
  const styles = useDetailsStyles();
  const own = useStyles();
  const { item, sheet, area, texts, indicators, tables } = form;
  return (
    <details>
      <summary className={styles.summary}>
        <Text weight="semibold">{item}</Text>
        <Text size={200} className={styles.second}>
          {formPlace(form)}　{formAmount(texts, indicators)}
        </Text>
      </summary>
      <div className={own.inner}>
        <Text>
          <CellLink desk={desk} place={{ sheet, at: { row: area.top, column: area.left } }} written={item} />
          　から始まる様式
        </Text>
        {tables.map((table, at) => (
          <ReadParts key={`${table.kind} ${at}`} desk={desk} table={table} />
        ))}
      </div>
    </details>
  );
}
