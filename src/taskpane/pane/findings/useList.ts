import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Checked } from '../../../app/check';
import type { Finding } from '../../../domain/finding';
import { keyOf } from '../../desk/browsing';
import type { Desk } from '../../desk/desk';

/** What moves through the list, with the focus where a person expects it. */
export interface ListControl {
  readonly within: RefObject<HTMLDivElement | null>;
  /** Stands in for the list where the last finding is gone. */
  readonly fallback: RefObject<HTMLParagraphElement | null>;
  /** What screen readers say of a step that leaves the focus on its button. */
  readonly announced: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onUndo: () => void;
  /** Something is decided about the chosen one. */
  readonly onDecide: (work: () => Promise<void>) => void;
  /** More is listed than before, and what had the focus is gone. */
  readonly onShown: () => void;
}

/** The arrow keys take the focus along; the buttons keep it; after a fix, a decision, or their undoing, it goes to what is chosen then. */
export function useList(
  desk: Desk,
  checked: Checked | null,
  list: readonly Finding[],
  chosen: Finding | null,
): ListControl {
  const within = useRef<HTMLDivElement>(null);
  const fallback = useRef<HTMLParagraphElement>(null);
  const follows = useRef(false);
  const [announced, setAnnounced] = useState('');
  const key = chosen && keyOf(chosen);
  useLayoutEffect(() => {
    if (key !== null) chosenIn(within)?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  useLayoutEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    if (!focusOnList(within)) fallback.current?.focus();
  }, [checked, key]);

  /** Where nothing is chosen yet, the focus is on the first of the list. */
  const stepFromItem = async (by: 1 | -1): Promise<void> => {
    const second = list[1];
    if (chosen) await step(by);
    else if (by === 1 && second) await desk.findings.choose(second);
  };
  const step = async (by: 1 | -1): Promise<void> => {
    setAnnounced('');
    const done = desk.findings.step(by);
    const { message } = desk.findings.chosen() ?? {};
    if (!follows.current) setAnnounced(message ?? '');
    await done;
  };
  /** The focus is where it was if nothing came of it. */
  const following = async (work: () => Promise<void>): Promise<void> => {
    follows.current = true;
    await work();
    requestAnimationFrame(() => (follows.current = false));
  };
  return {
    within,
    fallback,
    announced,
    onStep: (by) => void step(by),
    onKeyDown: (event) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      if (by === null || !isItem(event.target)) return;
      event.preventDefault();
      void following(() => stepFromItem(by));
    },
    onFix: (findings) => void following(() => desk.findings.fix(findings)),
    onDecide: (work) => void following(work),
    onShown: () => focusOnList(within),
    onUndo: () => void following(() => desk.findings.undo()),
  };
}

/** Puts the focus on the chosen finding, or on the first; false where there is none. */
function focusOnList(within: ListControl['within']): boolean {
  const item = chosenIn(within) ?? within.current?.querySelector('[data-finding]');
  if (!(item instanceof HTMLElement)) return false;
  item.focus();
  return true;
}

function chosenIn({ current }: ListControl['within']): Element | null {
  return current?.querySelector('[data-finding][aria-current]') ?? null;
}

function isItem(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['finding'] !== undefined;
}
