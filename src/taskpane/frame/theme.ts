/** Whether the pane is to be dark, and when that changes; for React's useSyncExternalStore. */
export interface ThemeSource {
  readonly isDark: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** As the operating system or the browser is set. */
export const browserTheme: ThemeSource = {
  isDark: () => preference().matches,
  subscribe: (listener) => {
    const media = preference();
    media.addEventListener('change', listener);
    return () => media.removeEventListener('change', listener);
  },
};

/**
 * As Office is set, or as the browser is where Office says nothing (Excel on the web:
 * https://github.com/OfficeDev/office-js/issues/6134). Excel raises no event when the theme is changed
 * (OfficeThemeChanged is Outlook's alone, Mailbox 1.14), but its answer changes: it is asked again whenever the person
 * comes back to the pane.
 */
export const officeTheme: ThemeSource = {
  isDark: () => {
    const ground = officeGround();
    return ground === null ? browserTheme.isDark() : isDarkColor(ground);
  },
  subscribe: (listener) => {
    const leaveBrowser = browserTheme.subscribe(listener);
    const { documentElement } = document;
    window.addEventListener('focus', listener);
    document.addEventListener('visibilitychange', listener);
    documentElement.addEventListener('pointerenter', listener);
    return () => {
      leaveBrowser();
      window.removeEventListener('focus', listener);
      document.removeEventListener('visibilitychange', listener);
      documentElement.removeEventListener('pointerenter', listener);
    };
  },
};

function preference(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

/** The colour of Office's own ground, as #RRGGBB. Its types know nothing of hosts that give none. */
function officeGround(): string | null {
  const { officeTheme: theme }: { readonly officeTheme?: Partial<Office.OfficeTheme> | null } = Office.context;
  return theme?.bodyBackgroundColor ?? null;
}

/** @param color as #RRGGBB */
export function isDarkColor(color: string): boolean {
  const channels = color.match(/[0-9a-f]{2}/gi) ?? [];
  return channels.reduce((sum, channel) => sum + parseInt(channel, 16), 0) < 3 * 128;
}
