/**
 * Of the package only what is used. Its own declarations bring Office.js's types of 2017 along, which contradict today's;
 * the file is the package's `main`, which has no parts that could be imported one by one.
 */
declare module '@microsoft/office-js-helpers/dist/office.helpers.js' {
  export enum StorageType {
    LocalStorage = 0,
    SessionStorage = 1,
    InMemoryStorage = 2,
  }
  export class Storage<T> {
    constructor(container: string, type?: StorageType);
    /** What is stored, whoever wrote it; null where nothing is. */
    get(key: string): T;
    set(key: string, value: T): T;
  }
}
