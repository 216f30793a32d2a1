import { readFileSync } from 'node:fs';

/** A table of tab-separated text: its header and its rows, each as wide as the header. */
export interface Tsv {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a file of tab-separated text. 「⏎」 stands for a line break inside a cell. */
export function readTsv(file: URL): Tsv {
  const lines = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
  const [header = [], ...rows] = lines.map((line) => line.split('\t').map((text) => text.replaceAll('⏎', '\n')));
  return { header, rows: rows.map((row) => header.map((_, at) => row[at] ?? '')) };
}
