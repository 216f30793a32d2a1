import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { devServer } from './scripts/devServer.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * What Office.js loads beside itself, so that the pane works without internet. Copied from the installed package at
 * build time and never committed: its licence does not allow passing it on.
 */
const OFFICE_JS = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'ja-jp/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** Keeps webpack from minifying Microsoft's files: they must arrive byte for byte. */
const UNTOUCHED = { minimized: true };

/**
 * Where the page finds Office.js, and what its Content-Security-Policy allows for that: the copy beside it, or with
 * `--env cdn` Microsoft's delivery network, from where Office.js then loads the same files.
 */
const COPY = { officeJs: 'office/office.js', officeSource: '' };
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DELIVERED = { officeJs: `${CDN}office.js`, officeSource: ` ${CDN}` };

/** The page behind the pane's address; with `--env trial` the one for trying a real Excel (docs/real-excel.md). */
const PANE = { entry: './src/taskpane/main.tsx', template: './src/taskpane/taskpane.html' };
/** The same pane without Excel and without Office.js. Its file's name makes the folder's own address open it. */
const BROWSER = { entry: './src/taskpane/browser/main.tsx', template: './src/taskpane/browser/browser.html' };
const TRIAL = { entry: './src/taskpane/trial/main.ts', template: './src/taskpane/trial/trial.html' };

/** Where the manifest says the pane is served, until `--env baseUrl=https://…` names the real place. */
const LOCAL = 'https://localhost:3000';

/** @param baseUrl without a slash at the end */
const manifestFor = (baseUrl) => (manifest) => manifest.toString('utf8').replaceAll(LOCAL, withoutSlash(baseUrl));

function withoutSlash(baseUrl) {
  if (!/^https:\/\/[^\s"<>&?#]+$/.test(baseUrl)) throw new Error(`baseUrl must be an https address: ${baseUrl}`);
  return baseUrl.replace(/\/+$/, '');
}

/** What `--env` can set; WEBPACK_SERVE is set by `webpack serve` itself. */
export default ({ trial = false, cdn = false, baseUrl = LOCAL, certificates, WEBPACK_SERVE = false } = {}) => ({
  entry: trial ? { taskpane: TRIAL.entry } : { taskpane: PANE.entry, browser: BROWSER.entry },
  output: { path: path.join(root, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        exclude: /node_modules/,
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  performance: { hints: false },
  // All rules in one file, also those parts of them that other late parts use.
  optimization: {
    splitChunks: { cacheGroups: { checks: { test: /src[\\/]checks[\\/]/, name: 'checks-rules', enforce: true } } },
  },
  devtool: WEBPACK_SERVE ? 'source-map' : false, // never eval, which the page's policy refuses
  ...(WEBPACK_SERVE && { devServer: devServer(certificates) }),
  plugins: [
    new HtmlPlugin({
      template: (trial ? TRIAL : PANE).template,
      templateParameters: cdn ? DELIVERED : COPY,
      filename: 'taskpane.html',
      chunks: ['taskpane'],
    }),
    !trial && new HtmlPlugin({ template: BROWSER.template, filename: 'index.html', chunks: ['browser'] }),
    new CopyPlugin({
      patterns: [
        ...(cdn ? [] : OFFICE_JS).map((file) => ({
          from: `node_modules/@microsoft/office-js/dist/${file}`,
          to: `office/${file}`,
          info: UNTOUCHED,
        })),
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'manifest.xml', transform: manifestFor(baseUrl) },
      ],
    }),
  ],
});
