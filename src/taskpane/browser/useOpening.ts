import { useCallback, useRef, useState } from 'react';
import { takeIn } from '../../workbook/dropped';
import type { WorkbookFile } from '../../workbook/port/outlet';
import { Refusal } from '../../workbook/port/refusal';
import type { PreferenceKeeper } from '../preferences/keeper';
import { sampleFile } from '../sample';
import type { Opened } from './opened';
import { useLasting } from './useLasting';
import { CHANGED_MEANWHILE, NOT_LOADED, NO_FILE, ONE_AT_A_TIME, stoppedSentence, UNFORESEEN } from './words';

/** A file that is being read. */
export interface Reading {
  /** The file's name. */
  readonly name: string;
  /** Null where nothing can stop it: the page itself reads, and stands still. */
  readonly onStop: (() => void) | null;
}

export interface Opening {
  readonly opened: Opened | null;
  /** What is being read, once it takes longer than a moment. */
  readonly reading: Reading | null;
  /** Why the last file was not opened. */
  readonly sentence: string | null;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: () => void;
  /** Back to the start, without the file. */
  readonly leave: () => void;
}

/** Milliseconds after which it is shown that a file is being read. Most are open by then. */
const MOMENT = 400;

/** Milliseconds after which a page that has time has drawn what it shows. */
const DRAWN_BY_THEN = 100;

/** Which file is open; it stays until another one was read. What reads files is loaded with the first of them. */
export function useOpening(keeper: PreferenceKeeper): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const now = useRef<Opened | null>(null);
  const last = useRef<AbortController | null>(null);
  const isLong = useLasting(reading !== null, MOMENT);
  const change = useCallback((next: Opened | null): void => {
    void now.current?.desk.close();
    now.current = next;
    setOpened(next);
  }, []);
  const open = useCallback(
    async (name: string, file: () => Promise<WorkbookFile>): Promise<void> => {
      last.current?.abort(); // of two files the later one is meant
      const own = (last.current = new AbortController());
      const end = (told: string | null): void => {
        if (last.current !== own) return;
        last.current = null;
        setReading(null);
        setSentence(told);
      };
      const onStop = (): void => {
        own.abort();
        end(stoppedSentence(name)); // at once, whatever is still loading
      };
      const before = now.current?.workbook.current().bytes;
      setReading({ name, onStop });
      setSentence(null);
      const beforeStandstill = (): Promise<void> => {
        if (last.current === own) setReading({ name, onStop: null });
        return new Promise((resolve) => setTimeout(resolve, DRAWN_BY_THEN));
      };
      try {
        const [{ openFile }, taken] = await Promise.all([import('./opened'), file()]);
        const next = await openFile(taken, keeper, { signal: own.signal, beforeStandstill });
        if (hasChanged(now.current, before)) {
          void next.desk.close();
          end(CHANGED_MEANWHILE);
        } else {
          change(next);
          end(null);
        }
      } catch (cause) {
        end(sentenceOf(cause));
      }
    },
    [change, keeper],
  );
  const openFiles = useCallback(
    (files: readonly File[]): void => {
      const [file] = files;
      if (!file || files.length > 1) setSentence(file ? ONE_AT_A_TIME : NO_FILE);
      else void open(file.name, () => takeIn(file));
    },
    [open],
  );
  const openSample = useCallback(() => void open('見本', sampleFile), [open]);
  const leave = useCallback((): void => {
    setSentence(null);
    change(null);
  }, [change]);
  const isShown = isLong || reading?.onStop === null;
  return { opened, reading: isShown ? reading : null, sentence, openFiles, openSample, leave };
}

/** Whether a workbook was changed since it had those bytes, or is being changed. */
function hasChanged(opened: Opened | null, before: Uint8Array | undefined): boolean {
  return opened !== null && (opened.workbook.isBusy() || opened.workbook.current().bytes !== before);
}

function sentenceOf(cause: unknown): string {
  if (cause instanceof Refusal) return cause.message;
  return cause instanceof Error && cause.name === 'ChunkLoadError' ? NOT_LOADED : UNFORESEEN;
}
