import { useCallback, useRef, useState } from 'react';
import { takeIn } from '../../workbook/dropped';
import type { WorkbookFile } from '../../workbook/port/outlet';
import { Refusal } from '../../workbook/port/refusal';
import type { PreferenceKeeper } from '../preferences/keeper';
import { sampleFile } from '../sample';
import type { Opened } from './opened';
import { NOT_LOADED, NO_FILE, ONE_AT_A_TIME, UNFORESEEN } from './words';

export interface Opening {
  readonly opened: Opened | null;
  /** A file is being read. */
  readonly isReading: boolean;
  /** Why the last file was not opened. */
  readonly sentence: string | null;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: () => void;
  /** Back to the start, without the file. */
  readonly leave: () => void;
}

/** Which file is open; it stays until another one was read. What reads files is loaded with the first of them. */
export function useOpening(keeper: PreferenceKeeper): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isReading, setReading] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);
  const now = useRef<Opened | null>(null);
  const change = useCallback((next: Opened | null): void => {
    void now.current?.desk.close();
    now.current = next;
    setOpened(next);
  }, []);
  const open = useCallback(
    async (file: () => Promise<WorkbookFile>): Promise<void> => {
      setReading(true);
      setSentence(null);
      try {
        const [{ openFile }, taken] = await Promise.all([import('./opened'), file()]);
        change(await openFile(taken, keeper));
      } catch (cause) {
        setSentence(sentenceOf(cause));
      } finally {
        setReading(false);
      }
    },
    [change, keeper],
  );
  const openFiles = useCallback(
    (files: readonly File[]): void => {
      const [file] = files;
      if (!file || files.length > 1) setSentence(file ? ONE_AT_A_TIME : NO_FILE);
      else void open(() => takeIn(file));
    },
    [open],
  );
  const openSample = useCallback(() => void open(sampleFile), [open]);
  const leave = useCallback((): void => {
    setSentence(null);
    change(null);
  }, [change]);
  return { opened, isReading, sentence, openFiles, openSample, leave };
}

function sentenceOf(cause: unknown): string {
  if (cause instanceof Refusal) return cause.message;
  return cause instanceof Error && cause.name === 'ChunkLoadError' ? NOT_LOADED : UNFORESEEN;
}
