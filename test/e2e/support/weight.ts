import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes of JavaScript as it travels: gzip, in kB of 1000 bytes. Office.js, which is Microsoft's, is left out. */
export interface Weight {
  /** What a page names itself: all that its first screen needs. */
  readonly first: number;
  /** The rules of the checks, which the first counts wait for beside it. */
  readonly rules: number;
  /** Everything in the folder that any page may fetch. */
  readonly all: number;
}

/** The files of the rules. */
export const RULES = /^checks-/;

/** @param folder of a built pane; @param page the name of the page in it */
export function weightOf(folder: string, page = 'taskpane.html'): Weight {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const kB = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length, 0) / 1000;
  return {
    first: kB(scriptsOf(folder, page)),
    rules: kB(scripts.filter((name) => RULES.test(name))),
    all: kB(scripts),
  };
}

/** The scripts of our own that a page names. */
export function scriptsOf(folder: string, page = 'taskpane.html'): readonly string[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const named = [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(([, source = '']) => source);
  return named.filter((source) => !source.includes('office'));
}
