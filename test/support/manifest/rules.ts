import { at } from './conforms';
import { all, type Element } from './tree';

/** What Microsoft's reference asks for beyond the schema. `source`: below https://learn.microsoft.com/ */
export interface Rule {
  readonly source: string;
  /** What breaks the rule, with its line. */
  readonly faults: (manifest: Element) => readonly string[];
}

const SHARED = 'office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime';

export const RULES: readonly Rule[] = [
  { source: 'javascript/api/manifest/resources', faults: (manifest) => repeated(resources(manifest), 'id') },
  { source: 'javascript/api/manifest/resources', faults: danglingReferences },
  { source: 'javascript/api/manifest/resources', faults: insecureAddresses },
  { source: 'javascript/api/manifest/group', faults: (manifest) => repeated(named(manifest, 'Group'), 'id') },
  { source: 'javascript/api/manifest/control', faults: (manifest) => repeated(named(manifest, 'Control'), 'id') },
  { source: 'javascript/api/manifest/officetab#group', faults: crowdedGroups },
  { source: 'javascript/api/manifest/icon', faults: wrongIcons },
  { source: 'javascript/api/manifest/image', faults: wrongFormats },
  { source: 'javascript/api/manifest/action#functionname', faults: functionsWithoutFile },
  { source: SHARED, faults: strayRuntimes },
];

/** Where an element's resource must be defined. */
const DEFINED_IN: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  Image: 'Images',
};

const REQUIRED_SIZES = ['16', '32', '80'];
const SIZES = [...REQUIRED_SIZES, '20', '24', '40', '48', '64'];
const MOST_CONTROLS = 6;

function named(within: Element, name: string): readonly Element[] {
  return all(within).filter((element) => element.name === name);
}

function resources(manifest: Element): readonly Element[] {
  return named(manifest, 'Resources').flatMap(({ children }) => children.flatMap(({ children: each }) => each));
}

function repeated(elements: readonly Element[], attribute: string): string[] {
  const values = elements.map(({ attributes }) => attributes[attribute]);
  return elements.filter((_, index) => values.indexOf(values[index]) < index).map((one) => `${at(one)} repeats an id`);
}

function danglingReferences(manifest: Element): string[] {
  const kinds = named(manifest, 'Resources').flatMap(({ children }) => children);
  return all(manifest).flatMap((element) => {
    const { resid } = element.attributes;
    if (resid === undefined) return [];
    const kind = kinds.find(({ name }) => name === DEFINED_IN[element.name]);
    const found = kind?.children.some(({ attributes }) => attributes['id'] === resid) ?? false;
    return found ? [] : [`${at(element)}: ${DEFINED_IN[element.name]} has no ${resid}`];
  });
}

function insecureAddresses(manifest: Element): string[] {
  return addresses(manifest).flatMap(({ element, address }) =>
    URL.canParse(address) && new URL(address).protocol === 'https:' ? [] : [`${at(element)} is not https: ${address}`],
  );
}

/** Every address in the manifest with the element it stands at. */
export function addresses(manifest: Element): readonly { readonly element: Element; readonly address: string }[] {
  const withAddress = all(manifest).filter(({ name }) => /^(?:\w*Url|SourceLocation)$/.test(name));
  const images = named(manifest, 'Images').flatMap(({ children }) => children);
  return [...withAddress, ...images].flatMap((element) => {
    const values = [
      element.attributes['DefaultValue'],
      ...element.children.map(({ attributes }) => attributes['Value']),
    ];
    return values.filter((value) => value !== undefined).map((address) => ({ element, address }));
  });
}

function crowdedGroups(manifest: Element): string[] {
  const crowded = named(manifest, 'Group').filter((group) => named(group, 'Control').length > MOST_CONTROLS);
  return crowded.map((group) => `${at(group)} has more than ${MOST_CONTROLS} controls`);
}

function wrongIcons(manifest: Element): string[] {
  return named(manifest, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
    const lacking = REQUIRED_SIZES.filter((size) => !sizes.includes(size));
    const strange = sizes.filter((size, index) => !SIZES.includes(size) || sizes.indexOf(size) < index);
    return [...lacking, ...strange].map((size) => `${at(icon)}: size ${size}`);
  });
}

function wrongFormats(manifest: Element): string[] {
  const images = addresses(manifest).filter(({ element: { name } }) => /^(?:Image|\w*IconUrl)$/.test(name));
  const wrong = images.filter(({ address }) => !/\.(?:bmp|exif|gif|jpg|png|tiff)$/i.test(address));
  return wrong.map(({ element, address }) => `${at(element)} is no image Office takes: ${address}`);
}

function functionsWithoutFile(manifest: Element): string[] {
  if (named(manifest, 'FunctionFile').length > 0) return [];
  return named(manifest, 'FunctionName').map((element) => `${at(element)} has no FunctionFile`);
}

/** "The shared runtime won't load if the resid of the runtime isn't consistent in the manifest." */
function strayRuntimes(manifest: Element): string[] {
  const [runtime] = named(manifest, 'Runtime');
  if (runtime === undefined) return [];
  const users = all(manifest).filter(({ name, attributes: { resid } }) => resid !== undefined && USERS.includes(name));
  const stray = users.filter(({ attributes }) => attributes['resid'] !== runtime.attributes['resid']);
  const short = runtime.attributes['lifetime'] === 'long' ? [] : [`${at(runtime)} does not outlive the pane`];
  return [...short, ...stray.map((user) => `${at(user)} is not of the shared runtime`)];
}

const USERS = ['FunctionFile', 'SourceLocation'];
