import pane from '../../../webpack.config.js';

const ENTRY = './bench/pane/empty/main.tsx';

/** Built exactly as the pane is, Office.js and page included, but with nothing on it. */
export default (env) => ({ ...pane(env), entry: { taskpane: ENTRY, browser: ENTRY } });
