/**
 * The little of a browser page that Office.js needs to start in Node: it finds its own address from a script tag and
 * loads its other files by adding script tags. Nothing is drawn and nothing is fetched.
 */
export interface ScriptTag {
  readonly tagName: string;
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

interface Element {
  readonly tagName: string;
  src: string;
  readonly style: object;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

const PAGE = 'https://addin.test/taskpane.html';

/** Where the page has Office.js; served from the installed package. */
export const LIBRARY = 'https://addin.test/office/';

/**
 * Puts the page's globals into this realm.
 * @param load told of each script the page adds
 */
export function openPage(load: (tag: ScriptTag) => void): void {
  const officeTag = element('script');
  officeTag.src = `${LIBRARY}office.js`;
  const head = {
    appendChild: (node: ScriptTag): ScriptTag => {
      if (node.tagName === 'SCRIPT') load(node);
      return node;
    },
  };
  const document = {
    readyState: 'complete',
    URL: PAGE,
    cookie: '',
    head,
    getElementById: () => null,
    getElementsByTagName: (name: string) => (name === 'script' ? [officeTag] : name === 'head' ? [head] : []),
    createElement: element,
    addEventListener: () => undefined,
  };
  const url = new URL(PAGE);
  const { href, origin, protocol, hostname, search, hash } = url;
  define('window', globalThis);
  define('document', document);
  define('location', { href, origin, protocol, hostname, search, hash });
  define('navigator', { userAgent: 'Node', language: 'ja-JP' });
  define('history', {});
  define('sessionStorage', storage());
  define('addEventListener', () => undefined);
  define('removeEventListener', () => undefined);
}

/** A global of the page. */
export function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function element(name: string): Element {
  const attributes = new Map<string, string>();
  return {
    tagName: name.toUpperCase(),
    src: '',
    style: {},
    getAttribute: (key) => attributes.get(key) ?? null,
    setAttribute: (key, value) => void attributes.set(key, value),
  };
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
