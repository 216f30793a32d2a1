import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore, type JSX } from 'react';
import type { Desk } from '../desk/desk';
import { Findings } from './Findings';
import { Making } from './Making';
import { Overview } from './Overview';
import { Told } from './Told';

const VIEWS = [
  ['overview', '状態'],
  ['findings', '点検'],
  ['making', '作成'],
] as const;

type View = (typeof VIEWS)[number][0];

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  body: { flexGrow: 1, overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** The whole pane: what is told, the views, one of them shown. */
export function Pane({ desk }: { readonly desk: Desk }): JSX.Element {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const [view, setView] = useState<View>('overview');
  return (
    <main className={styles.pane}>
      <TabList
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(VIEWS.find(([name]) => name === value)?.[0] ?? 'overview')}
      >
        {VIEWS.map(([name, label]) => (
          <Tab key={name} value={name} id={`tab-${name}`}>
            {label}
          </Tab>
        ))}
      </TabList>
      <Told desk={desk} state={state} />
      <section className={styles.body} role="tabpanel" aria-labelledby={`tab-${view}`}>
        {view === 'overview' && <Overview state={state} desk={desk} onShowFindings={() => setView('findings')} />}
        {view === 'findings' && <Findings state={state} desk={desk} />}
        {view === 'making' && <Making state={state} desk={desk} />}
      </section>
    </main>
  );
}
