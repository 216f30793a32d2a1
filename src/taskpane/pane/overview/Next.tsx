import { Button, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Checked } from '../../../app/check';
import { itemsToName } from '../../../app/missing';
import type { Severity } from '../../../domain/finding';

interface Props {
  readonly checked: Checked;
  /** Whether this is the next step, and nothing comes before it. */
  readonly isFirst: boolean;
  readonly onShowFindings: () => void;
  readonly onShowOnly: (severity: Severity) => void;
  readonly onMake: () => void;
}

/** What to do next, by what was found: fill in, correct, look through, make the forms. */
export function Next({ checked, isFirst, onShowFindings, onShowOnly, onMake }: Props): JSX.Element {
  const { counts, reading } = checked;
  const isReady = reading.from === 'input' && counts.error === 0 && reading.report.items.length > 0;
  const sentence = sentenceFor(checked);
  return (
    <>
      {sentence !== null && <Text>{sentence}</Text>}
      {counts.error > 0 && (
        <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => onShowOnly('error')}>
          要修正を見る
        </Button>
      )}
      <Button onClick={onShowFindings}>確認事項を見る</Button>
      {isReady && (
        <Button appearance="primary" onClick={onMake}>
          別紙２の作成へ進む
        </Button>
      )}
    </>
  );
}

function sentenceFor({ counts, reading }: Checked): string | null {
  if (reading.from === 'forms') return null;
  const [unnamed] = itemsToName(reading);
  if (unnamed) {
    return `項目名がまだ記入されていません。基本情報と、シート『${unnamed.sheet}』などの項目名と文章を記入してください。`;
  }
  if (counts.error > 0) return '要修正が残っています。直してから、別紙２を作成してください。';
  if (reading.report.items.length === 0) return '項目がまだありません。項目の表に記入してください。';
  if (counts.warning > 0) return '要修正はありません。要確認を見て、よければ別紙２の作成へ進んでください。';
  return '要修正と要確認はありません。別紙２の作成へ進めます。';
}
