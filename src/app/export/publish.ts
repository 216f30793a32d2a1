import type { Report } from '../../domain/report';
import { Refusal } from '../../workbook/port/refusal';
import { aliasesOf, disguiser, type Alias } from './disguise';
import { remainsFinder, type Remain } from './remains';
import type { Leaving } from './leaving';
import { namesOf, type Names } from './names';
import { textsOf, withTexts } from './texts';

/** The forms as they are published, and what to look at before they are. */
export interface Published {
  readonly forms: readonly Leaving[];
  readonly names: Names;
  /** The names that stood in the forms, with what stands there now. */
  readonly aliases: readonly Alias[];
  readonly remains: readonly FormRemain[];
}

export interface FormRemain extends Remain {
  /** Name of the form's sheet in the file. */
  readonly sheet: string;
}

/**
 * The forms without the names of insurers where 公表時の保険者名 is しない: those of the 保険者 master are replaced in every
 * text of every form alike. Where it says nothing, names stay. Throws Refusal where there is no master to go by.
 */
export function published(forms: readonly Leaving[], report: Report): Published {
  const names = namesOf(report);
  if (names !== 'hidden') return { forms, names, aliases: [], remains: [] };
  const master = report.insurers.flatMap(({ name }) => (name.value === null ? [] : [name.value]));
  if (master.length === 0) throw new Refusal('no-insurers', NO_MASTER);
  const texts = forms.flatMap(({ content }) => textsOf(content));
  const aliases = aliasesOf(master, texts);
  const hide = disguiser(aliases);
  const hidden = forms.map(({ sheet, content }) => ({ sheet: hide(sheet), content: withTexts(content, hide) }));
  return { forms: hidden, names, aliases: standingIn(aliases, texts), remains: remainsIn(hidden, aliases) };
}

function standingIn(aliases: readonly Alias[], texts: readonly string[]): readonly Alias[] {
  const all = texts.map(disguiser(aliases)).join('\n');
  return aliases.filter(({ alias }) => all.includes(alias));
}

/** A sentence is told once a form, however often it stands there. */
function remainsIn(forms: readonly Leaving[], aliases: readonly Alias[]): readonly FormRemain[] {
  const find = remainsFinder(aliases);
  return forms.flatMap(({ sheet, content }) => {
    const found = new Map(
      textsOf(content)
        .flatMap(find)
        .map((remain) => [JSON.stringify(remain), remain]),
    );
    return [...found.values()].map((remain) => ({ ...remain, sheet }));
  });
}

const NO_MASTER =
  '「公表時の保険者名」が「しない」ですが、保険者の表がないため、どの名称を置き換えるか分かりません。保険者の表に保険者名を記入するか、「公表時の保険者名」を「する」にしてから、もう一度押してください。';
