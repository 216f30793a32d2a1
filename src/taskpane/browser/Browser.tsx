import { makeStaticStyles } from '@fluentui/react-components';
import { useCallback, useState, type JSX } from 'react';
import { late } from '../frame/late';
import type { PreferenceKeeper } from '../preferences/keeper';
import { Start } from './Start';
import { useDrop } from './useDrop';
import { useOpening } from './useOpening';

const Workplace = late(async () => (await import('./Workplace')).Workplace);

const usePage = makeStaticStyles({ body: { margin: 0 } });

/** The start, or the file that is worked in. What was changed and not saved is never left without asking. */
export function Browser({ keeper }: { readonly keeper: PreferenceKeeper }): JSX.Element {
  usePage();
  const { opened, reading, sentence, openFiles, openSample, leave } = useOpening(keeper);
  const [asked, setAsked] = useState<{ readonly go: () => void } | null>(null);
  const leaving = useCallback(
    (go: () => void) => {
      if (opened?.workbook.isChanged()) setAsked({ go });
      else go();
    },
    [opened],
  );
  const isOver = useDrop(useCallback((files) => leaving(() => openFiles(files)), [leaving, openFiles]));
  const answer = (isYes: boolean): void => {
    setAsked(null);
    if (isYes) asked?.go();
  };
  if (!opened) {
    return <Start isOver={isOver} reading={reading} sentence={sentence} onFiles={openFiles} onSample={openSample} />;
  }
  return (
    <Workplace.View
      opened={opened}
      reading={reading}
      sentence={sentence}
      isAsked={asked !== null}
      onAnswer={answer}
      onLeave={() => leaving(leave)}
    />
  );
}
