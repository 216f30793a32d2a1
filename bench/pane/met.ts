declare global {
  interface Window {
    /** Milliseconds since the page began to load, when the selector is met (or is met no more) and that is drawn. */
    readonly whenMet: (selector: string, isThere?: boolean) => Promise<number>;
  }
}

/** For the measured page: the times are its own, free of the way to and from Node. */
export const MET = `
window.whenMet = (selector, isThere = true) =>
  new Promise((resolve) => {
    const met = () => (document.querySelector(selector) !== null) === isThere;
    const drawn = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    if (met()) return void drawn();
    const observer = new MutationObserver(() => {
      if (!met()) return;
      observer.disconnect();
      drawn();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
`;
