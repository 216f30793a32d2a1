/** The text with the one line break that Excel knows; texts pasted from elsewhere bring others. */
export function plainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
