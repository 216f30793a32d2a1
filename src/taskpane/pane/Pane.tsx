import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, useSyncExternalStore, type JSX } from 'react';
import { fetchJobs } from '../../commands/jobs';
import type { Place } from '../../domain/field';
import type { Desk } from '../desk/desk';
import { late } from '../frame/late';
import { Tabs } from '../frame/Tabs';
import { Overview } from './Overview';
import { Told } from './Told';

/** Not on the first screen, and fetched as soon as that stands. */
const Findings = late(async () => (await import('./Findings')).Findings);
const Making = late(async () => (await import('./Making')).Making);
const Progress = late(async () => (await import('./progress/Progress')).Progress);
const Settings = late(async () => (await import('./settings/Settings')).Settings);
const LATE = [Findings, Making, Progress, Settings];

const VIEWS = [
  ['overview', '状態'],
  ['findings', '点検'],
  ['making', '作成'],
  ['progress', '進捗'],
  ['settings', '設定'],
] as const;

type View = (typeof VIEWS)[number][0];

/** The browser's own margin would show as a light frame around a dark pane, and the page would scroll beside the view. */
const usePage = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  /** For screen readers alone: the tab says the same to the eye. */
  heading: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
});

/** The whole pane: what is told, the views, one of them shown. */
export function Pane({ desk }: { readonly desk: Desk }): JSX.Element {
  usePage();
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const [view, setView] = useState<View>('overview');
  // The table in 読み取り結果 that is to be looked at.
  const [looked, setLooked] = useState<Place | null>(null);
  const onLooked = useCallback(() => setLooked(null), []);
  const isChecked = state.checked !== null;
  useEffect(() => {
    if (!isChecked) return;
    for (const { fetchAhead } of LATE) fetchAhead();
    fetchJobs();
  }, [isChecked]);
  const go = (next: View): void => {
    setView(next);
    // The pressed button goes with its view.
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <main className={styles.pane}>
      <h1 className={styles.heading}>別紙２作成　{VIEWS.find(([name]) => name === view)?.[1]}</h1>
      <Tabs tabs={VIEWS} selected={view} panel="view" onSelect={setView} />
      <Told desk={desk} state={state} />
      <section className={styles.body} role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>
        {view === 'overview' && (
          <Overview
            state={state}
            desk={desk}
            looked={looked}
            onLooked={onLooked}
            onShowFindings={() => go('findings')}
            onMake={() => go('making')}
          />
        )}
        {view === 'findings' && (
          <Findings.View
            state={state}
            desk={desk}
            onLook={(place) => {
              setLooked(place);
              go('overview');
            }}
          />
        )}
        {view === 'making' && <Making.View state={state} desk={desk} onShowFindings={() => go('findings')} />}
        {view === 'progress' && <Progress.View state={state} desk={desk} />}
        {view === 'settings' && <Settings.View state={state} desk={desk} />}
      </section>
    </main>
  );
}
