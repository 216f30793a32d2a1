import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addresses } from '../support/manifest/rules';
import { parse } from '../support/manifest/tree';
import { sample, says, show } from './support/hands';
import { opener } from './support/session';

const CLI = path.resolve('node_modules/webpack-cli/bin/cli.js');

let server: ChildProcess | undefined;
let origin = '';

/** As `npm run dev`, at another port. */
function serve(...more: readonly string[]): ChildProcess {
  return spawn(process.execPath, [CLI, 'serve', '--mode', 'development', ...more], { stdio: 'pipe' });
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Resolves when the server says that all is built; it goes on reading what it says. */
function compiled(serving: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    serving.stdout?.on('data', (data) => {
      said += String(data);
      if (/compiled/.test(said)) resolve();
    });
    serving.on('exit', (code) => reject(new Error(`the server ended (${code}): ${said}`)));
  });
}

interface Reply {
  readonly status: number;
  readonly body: string;
}

/** One request, whoever signed the certificate. */
function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = https.get(address, { headers, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
    });
    request.on('error', reject);
  });
}

beforeAll(async () => {
  const port = await freePort();
  origin = `https://localhost:${port}`;
  server = serve('--port', String(port));
  server.stderr?.resume();
  await compiled(server);
});

afterAll(async () => {
  if (!server || server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
});

test('npm run dev serves over https everything that manifest.xml names', async () => {
  const { body } = await get(`${origin}/manifest.xml`);
  const named = new Set(addresses(parse(body)).map(({ address }) => new URL(address).pathname));
  expect(named.size).toBeGreaterThan(30);
  for (const name of named) expect([name, (await get(origin + name)).status]).toEqual([name, 200]);
});

test('Excel on the web may show its icons; other names of this machine are refused', async () => {
  const asImage = { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'cross-site' };
  expect((await get(`${origin}/icons/icon-32.png`, asImage)).status).toBe(200);
  expect((await get(`${origin}/icons/icon-32.png`, { host: 'elsewhere.invalid' })).status).toBe(403);
});

test('the pane works under its own policy, and asks no other place', async () => {
  const chromium = await opener(inject('built'));
  const { page, problems } = await chromium.open({ book: await sample('gunma-r5'), origin });
  await says(page, /要確認 6件/);
  await show(page, '点検');
  await says(page, /「（」が閉じていません/);
  const socket = `socket: ${origin.replace('https', 'wss')}/ws`;
  await expect.poll(() => problems).toEqual([socket]); // the one that tells the page to reload
  await chromium.close();
});

test('a folder without a certificate is refused, before anything is built', async () => {
  const refused = serve('--env', 'certificates=/nowhere');
  const said: string[] = [];
  refused.stderr?.on('data', (data) => said.push(String(data)));
  refused.stdout?.resume();
  const [code] = await once(refused, 'close');
  expect(code).not.toBe(0);
  expect(said.join('')).toContain('No localhost.key and localhost.crt in /nowhere');
});
