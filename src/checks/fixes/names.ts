import type { TableKind } from '../../domain/reading';
import { fold } from '../../text/fold';
import { insurerKeysOf, masterOf } from '../rules/insurers/names';
import { withName } from '../rules/text/drift/insurers';
import type { Fixer } from './fixer';
import { rewritten, textCell } from './cell';
import { insurerSpellingKey, onlyNameWith, spellingKey } from './spelling';

interface Unknown {
  readonly table: TableKind;
}

/** An item's name written otherwise → as in the table of items. */
export const itemAsListed: Fixer<Unknown> = (spot, reading) => {
  const found = textCell(spot, reading);
  if (!found) return null;
  const key = spellingKey(found.text);
  const names = reading.report.items.flatMap(({ name }) => (name.value === name.written.trim() ? [name.value] : []));
  const meant = onlyNameWith(names, (name) => key !== '' && spellingKey(name) === key);
  return meant === null ? null : rewritten(found, meant);
};

/** A name of an insurer written otherwise → as in the table of insurers; in a list of names all those of the cell. */
export const insurerAsListed: Fixer<Unknown> = (spot, reading) => {
  const found = textCell(spot, reading);
  const master = masterOf(reading.report);
  const listed = [...master.values()];
  if (!found) return null;
  if (fold(found.text) === fold(spot.value)) {
    const meant = sameName(spot.value, listed) ?? nameWithoutKind(spot.value, listed);
    return meant === null ? null : rewritten(found, meant);
  }
  if (sameName(spot.value, listed) === null) return null;
  const keyOf = insurerKeysOf(reading.report);
  return rewritten(
    found,
    eachName(found.text, (name) => (master.has(keyOf(name)) ? name : (sameName(name, listed) ?? name))),
  );
};

/** An insurer's name in a variant spelling → the usual one, where that is the one of the table of insurers. */
export const insurerAsUsual: Fixer<{ readonly usual: string }> = (spot, reading) => {
  const found = textCell(spot, reading);
  const { usual } = spot.facts;
  if (!found || ![...masterOf(reading.report).values()].includes(usual)) return null;
  const listed = eachName(found.text, (name) => (name === spot.value ? usual : name));
  return rewritten(found, listed === found.text ? withName(found.text, spot.value, usual) : listed);
};

/** The one name of the list that is the same written otherwise. */
function sameName(written: string, listed: readonly string[]): string | null {
  const key = insurerSpellingKey(written);
  return key === '' ? null : onlyNameWith(listed, (name) => insurerSpellingKey(name) === key);
}

/** The one name of the list that is this with 市, 区, 町 or 村 behind it. */
function nameWithoutKind(written: string, listed: readonly string[]): string | null {
  const key = insurerSpellingKey(written);
  return onlyNameWith(listed, (name) => insurerSpellingKey(name).replace(/[市区町村]$/, '') === key);
}

/** The text of a list with each name written anew; what parts the names stays. */
function eachName(text: string, write: (name: string) => string): string {
  return text.replace(/[^、，,;；/／\n・]+/g, (part) => {
    const name = part.trim();
    return name === '' ? part : part.replace(name, () => write(name));
  });
}
