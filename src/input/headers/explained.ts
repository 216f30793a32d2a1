import { isSection } from '../../domain/report';
import type { FieldDefinition } from '../../domain/tables/definition';
import { headerKey } from './key';

/** A name with brackets behind it that bear no year or number. */
const EXPLAINED = /^([^（(\n]{2,40})[（(][^（()）0-9０-９\n]{2,60}[)）]\s*$/;

/** まとめ（県の課題、今後の対応策）: what stands in the brackets behind a section's name explains it. */
export function explainedSection(
  fieldOf: (key: string) => FieldDefinition | undefined,
  text: string,
): FieldDefinition | undefined {
  const name = EXPLAINED.exec(text)?.[1];
  const field = name === undefined ? undefined : fieldOf(headerKey(name));
  return field && isSection(field.field) ? field : undefined;
}
