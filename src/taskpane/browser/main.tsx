import { createRoot } from 'react-dom/client';
import { Frame } from '../frame/Frame';
import { browserTheme } from '../frame/theme';
import { Keeper } from '../preferences/context';
import { PreferenceKeeper } from '../preferences/keeper';
import { Browser } from './Browser';

/** The pane in an ordinary browser, without Excel and without Office.js. */
const place = document.getElementById('pane');
if (place) {
  const keeper = new PreferenceKeeper(async () => {
    const { openDrawer } = await import('../preferences/drawer');
    return openDrawer(undefined);
  });
  createRoot(place).render(
    <Frame theme={browserTheme}>
      <Keeper value={keeper}>
        <Browser keeper={keeper} />
      </Keeper>
    </Frame>,
  );
}
