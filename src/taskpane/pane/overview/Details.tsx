import { Button, Text } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { late } from '../../frame/late';
import { notReadText } from './words';

/** Opened by those who want to know more. */
const Understood = late(async () => (await import('../understood/Understood')).Understood);

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly reading: Reading;
  readonly looked: Place | null;
  readonly onLooked: () => void;
}

/** 読み取り結果 in full, opened and closed; whether there is something in it to be looked at. */
export function Details({ desk, state, reading, looked, onLooked }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(looked !== null);
  const notRead = notReadText(reading);
  return (
    <>
      {notRead !== null && <Text>{notRead}</Text>}
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? '読み取り結果を閉じる' : '読み取り結果を詳しく見る'}
      </Button>
      {isOpen && <Understood.View desk={desk} state={state} reading={reading} looked={looked} onLooked={onLooked} />}
    </>
  );
}
