import { createRoot } from 'react-dom/client';
import type { Desk } from './desk/desk';
import { Frame } from './frame/Frame';
import type { ThemeSource } from './frame/theme';
import { Pane } from './pane/Pane';
import { Keeper } from './preferences/context';
import { follow } from './preferences/follow';
import { PreferenceKeeper } from './preferences/keeper';

export interface Showing {
  readonly desk: Desk;
  readonly theme: ThemeSource;
  /** Office.context.partitionKey; undefined where there is none. */
  readonly partition: string | undefined;
}

/** Draws the pane in its place on the page and begins work; resolves when the first screen stands. Never throws. */
export async function showPane(place: Element, { desk, theme, partition }: Showing): Promise<void> {
  const keeper = new PreferenceKeeper(async () => {
    const { openDrawer } = await import('./preferences/drawer');
    return openDrawer(partition);
  });
  createRoot(place).render(
    <Frame theme={theme}>
      <Keeper value={keeper}>
        <Pane desk={desk} />
      </Keeper>
    </Frame>,
  );
  // The first screen waits for nothing of what the person prefers.
  await desk.start();
  await follow(desk, keeper);
}
