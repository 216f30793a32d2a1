import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', flexShrink: 0 },
  tab: {
    position: 'relative',
    padding: tokens.spacingHorizontalMNudge,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    // As wide as when it is selected, so that the others do not move.
    '::before': {
      content: 'attr(data-label)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    '::after': {
      content: '""',
      position: 'absolute',
      right: tokens.spacingHorizontalMNudge,
      bottom: 0,
      left: tokens.spacingHorizontalMNudge,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      backgroundColor: tokens.colorCompoundBrandStroke,
      // In forced colours no other ground would be drawn.
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStroke },
  },
});

interface Props<Name extends string> {
  /** The name of each view and what its tab says. */
  readonly tabs: readonly (readonly [Name, string])[];
  readonly selected: Name;
  /** The id of the panel that shows the selected view. */
  readonly panel: string;
  readonly onSelect: (name: Name) => void;
}

/**
 * Tabs as the WAI-ARIA practices have them: Tab comes to the selected one, the arrow keys move the focus, Enter selects.
 * Fluent UI's own would make up a twelfth of what is loaded at the start.
 */
export function Tabs<Name extends string>({ tabs, selected, panel, onSelect }: Props<Name>): JSX.Element {
  const styles = useStyles();
  return (
    <div role="tablist" className={styles.list} onKeyDown={moveFocus}>
      {tabs.map(([name, label]) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          data-label={label}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const from = tabs.findIndex((tab) => tab === document.activeElement);
  const to = destination(event.key, from, tabs.length);
  if (from < 0 || to === null) return;
  event.preventDefault();
  tabs.at(to % tabs.length)?.focus();
}

function destination(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return from + 1;
    case 'ArrowLeft':
      return from - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
