import type { Rule } from '../../rule';
import { documentTexts } from './documentTexts';

type Contact = 'telephone' | 'extension' | 'mail';

export const contactInText: Rule<'contact-in-text', { readonly contact: Contact }> = {
  code: 'contact-in-text',
  severity: 'warning',
  reason: '別紙２は公表されることがあり、担当者の連絡先が残ると外部に知られます。',
  source: '公表する文書の点検（連絡先は様式の記載事項でない）',
  *run(reading) {
    for (const { text, place } of documentTexts(reading)) {
      if (!MAYBE.test(text)) continue;
      const plain = text.normalize('NFKC').replace(DASHES, '-');
      for (const [contact, pattern] of CONTACTS) {
        for (const match of plain.matchAll(pattern))
          yield { place, value: match[0], facts: { contact }, cause: match[0] };
      }
    }
  },
};

/** A cheap look before the text is normalised. */
const MAYBE = /[@＠]|内線|[0０][0-9０-９]{1,4}[^0-9０-９][0-9０-９]{1,4}|電話|TEL|Tel|tel|FAX|Fax|ＴＥＬ|ＦＡＸ|℡/;

const DASHES = /(?<=\d)[\u2010-\u2015\u2212ー](?=\d)/g;

const CONTACTS: readonly (readonly [Contact, RegExp])[] = [
  // Free numbers (0120, 0570, 0800) are meant for the public.
  ['telephone', /(?<![\d./-])(?!0120|0570|0800)0(?:\d-\d{4}|\d\d-\d{3,4}|\d{3}-\d{2,3}|\d{4}-\d{1,2})-\d{4}(?![\d-])/g],
  ['telephone', /(?<![\d./-])0(?:\d\(\d{4}|\d\d\(\d{3,4}|\d{3}\(\d{2,3}|\d{4}\(\d{1,2})\)\d{4}(?![\d-])/g],
  ['telephone', /(?<=(?:電話|TEL|FAX)(?:番号)?[:(\s]{0,3})\d{2,4}-\d{4}(?![\d-])/gi],
  ['extension', /内線(?:番号)?[:(\s]{0,3}\d{2,5}/g],
  ['mail', /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
];
