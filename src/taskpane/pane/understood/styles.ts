import { makeStyles, tokens } from '@fluentui/react-components';

/** What opens and closes, for tables that were read and for what was not. */
export const useDetailsStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** The line under the title of a summary. */
  second: { display: 'block', paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});
