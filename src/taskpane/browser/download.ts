import type { Outlet } from '../../workbook/port/outlet';

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

/** Milliseconds after which no browser still needs the address of a file that it was given. */
const READ_BY_THEN = 60_000;

/** Files are saved as the browser saves whatever is downloaded; they come from the page itself, over no network. */
export const downloads: Outlet = {
  way: 'download',
  hand: ({ name, bytes }) => {
    const [, type] = TYPES.find(([ending]) => name.toLowerCase().endsWith(ending)) ?? ['', 'application/octet-stream'];
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), READ_BY_THEN);
    return Promise.resolve();
  },
};
