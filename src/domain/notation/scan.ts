/** Where a figure or period is looked for: a cell that should hold just it, or running text that may hold any number. */
export type Setting = 'cell' | 'text';

/** Matches a sticky expression at a place. All expressions here are bounded, so that reading takes linear time. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
