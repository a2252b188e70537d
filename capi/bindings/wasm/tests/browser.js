// SPDX-License-Identifier: BSL-1.0
// Loads the package into a headless browser over HTTP: browser.js FOLDER BROWSER
// FOLDER holds package/ and tests/page.html.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const [folder, browser] = process.argv.slice(2);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm',
  '.json': 'application/json' };

const server = createServer(async ({ url }, response) => {
  try {
    const body = await readFile(join(folder, url));
    response.writeHead(200, { 'content-type': TYPES[extname(url)] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });

const page = `http://127.0.0.1:${server.address().port}/tests/page.html`;
const { stdout } = await promisify(execFile)(browser,
  ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=20000', '--dump-dom', page],
  { timeout: 120000, maxBuffer: 1 << 24 });
server.close();
const shown = /<output>(.*?)<\/output>/s.exec(stdout)?.[1];
if (shown !== '1767.5 kcal/d, 223 equations, 1 set') {
  console.log(`browser: ${shown}`);
  process.exitCode = 1;
}
