import { Text } from '@fluentui/react-components';
import { createElement, lazy, Suspense, useState, type ComponentType, type JSX } from 'react';
import { Boundary } from './Boundary';

/** A part of the screen that comes with a file of its own. */
export interface Late<P extends object> {
  readonly View: (props: P) => JSX.Element;
  /** Fetches the file before it is asked for. That it does not come is told when the part is shown. */
  readonly fetchAhead: () => void;
}

/**
 * Keeps out of the first load what the first screen does not show.
 * @param load imports the file and gives the part of it; called again at the next showing where the file did not come
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): Late<P> {
  let arrived: ComponentType<P> | null = null;
  const arriving = async (): Promise<ComponentType<P>> => (arrived = await load());
  const again = () => lazy(async () => ({ default: await arriving() }));
  let waiting = again();
  function View(props: P): JSX.Element {
    // What is there already is drawn at once: React would show the waiting line for a moment.
    const [Part] = useState<ComponentType<P>>(() => arrived ?? waiting);
    return (
      <Boundary onCaught={() => (waiting = again())}>
        <Suspense fallback={<Text>読み込んでいます。</Text>}>{createElement<P>(Part, props)}</Suspense>
      </Boundary>
    );
  }
  return { View, fetchAhead: () => void arriving().catch(() => undefined) };
}
