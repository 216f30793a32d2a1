import { Storage, StorageType } from '@microsoft/office-js-helpers/dist/office.helpers.js';
import type { Drawer } from './keeper';
import { readStored } from './stored';

const CONTAINER = 'besshi2';

/**
 * The browser's own storage of this address. Excel on the web gives each place it is embedded in a part of its own
 * (https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings). Throws where storage is
 * forbidden.
 * @param partition Office.context.partitionKey, undefined where there is none
 */
export function openDrawer(partition: string | undefined): Drawer {
  const storage = new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
  const key = `${partition ?? ''}preferences`;
  return {
    read: () => readStored(storage.get(key)),
    write: (preferences) => void storage.set(key, preferences),
  };
}
