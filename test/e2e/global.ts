import type { TestProject } from 'vitest/node';
import { build, type Built } from './support/build';

declare module 'vitest' {
  interface ProvidedContext {
    built: Built;
  }
}

/** Builds the pane once for all files of the project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { pane, excelScript, remove } = await build();
  project.provide('built', { pane, excelScript });
  return remove;
}
