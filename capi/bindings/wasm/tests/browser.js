// SPDX-License-Identifier: BSL-1.0
// Loads the package into a headless browser over HTTP: browser.js FOLDER BROWSER
// FOLDER holds package/ and tests/page.html; the page tells the server what it shows.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const [folder, browser] = process.argv.slice(2);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm',
  '.json': 'application/json' };
let told;
const shown = new Promise((resolve) => { told = resolve; });

const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/shown') told(searchParams.get('text'));
  try {
    const body = await readFile(join(folder, pathname));
    response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });

const page = `http://127.0.0.1:${server.address().port}/tests/page.html`;
const child = spawn(browser, ['--headless', '--no-sandbox', '--disable-gpu',
  `--user-data-dir=${join(folder, 'browser')}`, page], { stdio: 'ignore' });
child.on('error', (error) => told(String(error)));
child.on('exit', (status) => told(`the browser ended with ${status}`));
const late = setTimeout(() => told('nothing within a minute'), 60000);
const text = await shown;
clearTimeout(late);
child.kill();
server.closeAllConnections();
server.close();
if (text !== '1767.5 kcal/d, 223 equations, 1 set') {
  console.log(`browser: ${text}`);
  process.exitCode = 1;
}
