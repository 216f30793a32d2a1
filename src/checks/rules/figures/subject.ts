import { fold } from '../../../text/fold';

/** Figures in brackets with the words they belong to: 「アドバイザーを派遣」（14市町村、38回派遣）. */
export interface Bracketed {
  readonly subject: string;
  readonly content: string;
}

const BRACKET = /[（(]([^（()）]*[0-9０-９①-⑳][^（()）]*)[)）]/g;

/** The brackets with figures in a line, each with the words since the last bracket or stop. */
export function bracketedIn(line: string, lead: string): readonly Bracketed[] {
  let from = 0;
  return Array.from(line.matchAll(BRACKET), (match) => {
    const words = line.slice(from, match.index);
    const subject = from === 0 ? lead + words : words;
    from = match.index + match[0].length;
    return { subject, content: match[1] ?? '' };
  });
}

/** Names are compared without particles and marks: 「アドバイザーを派遣」 is 「アドバイザー派遣」. */
export function bare(words: string): string {
  return fold(words).replace(/[をのにへがはでと、・,:「」『』（）()-]/g, '');
}
