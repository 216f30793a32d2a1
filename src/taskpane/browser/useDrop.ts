import { useEffect, useState } from 'react';

/**
 * Takes what is dropped anywhere on the page, which the browser would open in the page's place.
 * @returns whether something is held over the page
 */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', does: (event: DragEvent) => void) =>
      window.addEventListener(type, does, leaving);
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => leaving.abort();
  }, [onFiles]);
  return isOver;
}
