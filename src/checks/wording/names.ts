/** More names than this are counted, not listed. */
const LISTED = 5;

/** More names than this tell nobody which is meant. */
const OFFERED = 3;

/** 「「鳥取県」または「島根県」のことであれば、書き直してください。」, and where no name or too many are near what else is to be done. */
export function rewriteAs(meant: readonly string[], otherwise: string): string {
  if (meant.length === 0 || meant.length > OFFERED) return otherwise;
  return `${meant.map((name) => `「${name}」`).join('または')}のことであれば、書き直してください。`;
}

/** 「前橋市、高崎市」, and of many the first few: 「前橋市、…、太田市など12保険者」. */
export function someInsurers(names: readonly string[]): string {
  return names.length > LISTED ? `${names.slice(0, LISTED).join('、')}など${names.length}保険者` : names.join('、');
}
