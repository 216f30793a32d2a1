import { sectionRecord, type FormContent } from '../../form/content';

type Change = (text: string) => string;

/** Every text of a form, changed. */
export function withTexts(content: FormContent, change: Change): FormContent {
  const { wording, name, sections, table } = content;
  return {
    ...content,
    wording: {
      mark: change(wording.mark),
      title: change(wording.title),
      prefecture: change(wording.prefecture),
      own: change(wording.own),
      name: change(wording.name),
      severalItems: change(wording.severalItems),
      ...sectionRecord((section) => change(wording[section])),
    },
    name: change(name),
    sections: sectionRecord((section) => sections[section].map(change)),
    table: table && {
      groups: table.groups.map(({ heading, parts }) => ({ heading: change(heading), parts: parts.map(change) })),
      rows: table.rows.map((row) => row.map(change)),
      notes: table.notes.map(change),
    },
  };
}

/** Every text of a form. */
export function textsOf(content: FormContent): readonly string[] {
  const texts: string[] = [];
  withTexts(content, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
