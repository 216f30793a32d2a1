/** A footer's three sections, each with its codes. */
export interface FooterSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

type Section = keyof FooterSections;

/** A plain "&&", a font's name, which may hold anything but a quote, the start of a section, or anything else. */
const PARTS = /&&|&"[^"]*"?|&([LCR])|[\s\S]/gi;

/** Footer codes as files hold them, "&C&P／&N", by section. Text before any section stands in the centre. */
export function footerSections(footer: string): FooterSections {
  const sections = { left: '', center: '', right: '' };
  let section: Section = 'center';
  for (const [part, letter] of footer.matchAll(PARTS)) {
    if (letter === undefined) sections[section] += part;
    else section = sectionOf(letter);
  }
  return sections;
}

/** The sections as one text of codes. */
export function footerCodes({ left, center, right }: FooterSections): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}

function sectionOf(letter: string): Section {
  const upper = letter.toUpperCase();
  if (upper === 'C') return 'center';
  return upper === 'L' ? 'left' : 'right';
}
