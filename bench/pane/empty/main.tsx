import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that any pane of Office.js, React and Fluent UI costs: the yardstick of ours. */
void Office.onReady().then(() => {
  const place = document.getElementById('pane');
  if (!place) return;
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button>押す</Button>
    </FluentProvider>,
  );
});
