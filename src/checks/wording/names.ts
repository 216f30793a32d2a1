/** More names than this are counted, not listed. */
const LISTED = 5;

/** 「前橋市、高崎市」, and of many the first few: 「前橋市、…、太田市など12保険者」. */
export function someInsurers(names: readonly string[]): string {
  return names.length > LISTED ? `${names.slice(0, LISTED).join('、')}など${names.length}保険者` : names.join('、');
}
