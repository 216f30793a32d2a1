import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where `npx office-addin-dev-certs install` leaves what it made; `--env certificates=…` names another folder. */
const USUAL = path.join(os.homedir(), '.office-addin-dev-certs');

/**
 * `npm run dev`: the pane over https at the address that manifest.xml names. It is reloaded when a source changes;
 * modules are not exchanged in place and no overlay is drawn, because the page's Content-Security-Policy refuses both.
 *
 * @param folder of localhost.key and localhost.crt, a certificate this machine trusts
 */
export function devServer(folder = USUAL) {
  return {
    server: { type: 'https', options: certificate(folder) },
    host: 'localhost',
    port: 3000,
    allowedHosts: ['localhost'], // without it the server refuses the icons to the page of Excel on the web
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false, logging: 'warn' },
  };
}

/** Without one the server makes its own, which no program trusts. */
function certificate(folder) {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (existsSync(key) && existsSync(cert)) return { key: readFileSync(key), cert: readFileSync(cert) };
  if (folder !== USUAL) throw new Error(`No localhost.key and localhost.crt in ${folder}`);
  console.warn('No trusted certificate: Excel will not open the pane. Run: npx office-addin-dev-certs install');
  return {};
}
