import { useLayoutEffect, useRef, type RefObject } from 'react';

/** For a part of the screen that may go while the focus is in it: `onLeft` gives the focus another place then. */
export function useLeft(onLeft: () => void): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    return () => {
      if (current?.contains(document.activeElement)) onLeft();
    };
  }, [onLeft]);
  return box;
}
