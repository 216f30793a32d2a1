import { SaxesParser } from 'saxes';

/** What is told of an XML document: names without their prefix. */
export interface Listener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a document from its start to its end. Throws where it is not well-formed. */
export function readXml(xml: string, { open, text, close }: Listener): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open?.(local(name), attributes));
  parser.on('text', (piece) => text?.(piece));
  parser.on('closetag', ({ name }) => close?.(local(name)));
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
