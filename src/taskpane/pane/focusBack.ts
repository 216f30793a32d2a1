/**
 * Where the focus goes once what had it is gone: the chosen finding, where it came from (by keyboard no more than the
 * neighbour), or the tab of the view. Nothing where something has the focus.
 */
export function focusBack(from: Element | null): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return;
  const stops = [document.querySelector('[data-finding][aria-current]'), from, document.querySelector(SELECTED_TAB)];
  const next = stops.find((stop) => stop instanceof HTMLElement && stop.isConnected);
  if (next instanceof HTMLElement) next.focus();
}

const SELECTED_TAB = '[role=tab][aria-selected=true]';
