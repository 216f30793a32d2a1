import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore, type JSX, type ReactNode } from 'react';
import { Boundary } from './Boundary';
import type { ThemeSource } from './theme';

interface Props {
  readonly theme: ThemeSource;
  readonly children: ReactNode;
}

/** What stands around every screen: its theme, and a sentence where it cannot be drawn at all. */
export function Frame({ theme, children }: Props): JSX.Element {
  const isDark = useSyncExternalStore(theme.subscribe, theme.isDark);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: '100vh' }}>
      <Boundary>{children}</Boundary>
    </FluentProvider>
  );
}
