import { once } from 'node:events';
import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { headerRules, headersFile } from './site-headers.ts';
import { siteListener } from './static-server.ts';

const site = () =>
  contentTree({
    'index.html': 'Front page',
    '404.html': 'Nothing here',
    'stories/bees/index.html': 'Bees',
    'rss.xml': '<rss/>',
    _redirects: '/old /stories/bees/ 301\n/old/ /stories/bees/ 301\n',
  });

/** The whole answer to a request, as it would go over the wire; there is no wire. */
async function ask(folder: string, address: string, headers: Record<string, string> = {}): Promise<string> {
  const wire = new PassThrough() as unknown as Socket;
  const request = Object.assign(new IncomingMessage(wire), { method: 'GET', url: address, headers });
  const response = new ServerResponse(request);
  response.assignSocket(wire);
  const finished = once(response, 'finish');
  siteListener(folder)(request, response);
  await finished;
  wire.end();
  return text(wire as unknown as PassThrough);
}

test('a page is served with the headers of the site', async () => {
  const answer = await ask(site(), '/stories/bees/');
  expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  expect(answer).toMatch(/\r\nContent-Security-Policy: default-src 'none';/);
  expect(answer).toMatch(/\r\n\r\nBees/);
});

test('a site that says to whom its forms may lead is served with that', async () => {
  const folder = contentTree({
    'subscribe/index.html': '',
    _headers: headersFile(headerRules(['https://mail.example.org'])),
  });
  expect(await ask(folder, '/subscribe/')).toContain("form-action 'self' https://mail.example.org;");
});

test('a file to take away is served as what it is', async () => {
  const folder = contentTree({ 'plan.docx': 'PK', 'plan.txt': 'Café', 'plan.pdf': '%PDF' });
  const type = async (address: string) => /\r\nContent-Type: ([^\r]*)/.exec(await ask(folder, address))?.[1];
  expect(await type('/plan.docx')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  expect(await type('/plan.txt')).toBe('text/plain; charset=utf-8');
  expect(await type('/plan.pdf')).toBe('application/pdf');
});

test('an address without its last slash is sent to the one with it, and keeps its question', async () => {
  expect(await ask(site(), '/stories/bees?a=1')).toMatch(/^HTTP\/1.1 301 [^]*\r\nLocation: \/stories\/bees\/\?a=1\r\n/);
});

test('a moved address is sent on', async () => {
  expect(await ask(site(), '/old/')).toMatch(/^HTTP\/1.1 301 [^]*\r\nLocation: \/stories\/bees\/\r\n/);
});

test('an address that leads nowhere gets the page that says so, with the headers of the site', async () => {
  const answer = await ask(site(), '/nowhere/');
  expect(answer).toMatch(/^HTTP\/1.1 404 /);
  expect(answer).toContain('X-Content-Type-Options: nosniff');
  expect(answer).toContain('Nothing here');
});

test('a smaller copy is served to whoever takes it', async () => {
  const folder = contentTree({ 'index.html': 'Front page', 'index.html.br': brotliCompressSync('Front page') });
  expect(await ask(folder, '/', { 'accept-encoding': 'br' })).toMatch(/\r\nContent-Encoding: br\r\n/i);
  expect(await ask(folder, '/')).not.toMatch(/Content-Encoding/i);
});

test('an address that is none, or that climbs out of the folder, breaks nothing and gives nothing away', async () => {
  const folder = site();
  for (const address of [
    '//',
    '//[',
    '/%',
    '/%00',
    '/../../../etc/passwd',
    '/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '*',
  ]) {
    const answer = await ask(folder, address);
    expect(answer).toMatch(/^HTTP\/1.1 (?:200|301|404) /);
    expect(answer).not.toContain('root:');
  }
});

test('a folder beside that of the site, whose name begins with its own, is no part of it', async () => {
  const folder = site();
  mkdirSync(`${folder}-2/a`, { recursive: true });
  onTestFinished(() => rmSync(`${folder}-2`, { recursive: true }));
  expect(await ask(folder, `/..%2f${basename(folder)}-2%2fa`)).toMatch(/^HTTP\/1.1 404 /);
});

test('whoever has the same copy is told so, by its mark or its day, with nothing sent', async () => {
  const folder = site();
  const answer = await ask(folder, '/rss.xml');
  const tag = /\r\nETag: ("[^"]+")\r\n/.exec(answer)?.[1] ?? '';
  expect(answer).toMatch(/^HTTP\/1.1 200 [^]*\r\nContent-Type: application\/xml; charset=utf-8\r\n/);
  for (const headers of [
    { 'if-none-match': tag },
    { 'if-none-match': `"other", W/${tag}` },
    { 'if-modified-since': /Last-Modified: ([^\r]+)/.exec(answer)?.[1] ?? '' },
  ]) {
    const none = await ask(folder, '/rss.xml', headers);
    expect(none).toMatch(/^HTTP\/1.1 304 [^]*\r\nCache-Control: public, max-age=1800\r\n/);
    expect(none).toContain(`ETag: ${tag}`);
    expect(none).not.toContain('<rss/>');
  }
  const since = { 'if-none-match': '"other"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' };
  expect(await ask(folder, '/rss.xml', since)).toMatch(/^HTTP\/1.1 200 /);
  expect(await ask(folder, '/rss.xml', { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toMatch(/ 200 /);
});

test('the same bytes have the same mark in every build, other bytes and pressed copies another', async () => {
  const files = { 'rss.xml': '<rss/>', 'rss.xml.br': brotliCompressSync('<rss/>') };
  const tag = async (folder: string, headers = {}) =>
    /\r\nETag: (\S+)/.exec(await ask(folder, '/rss.xml', headers))?.[1];
  const first = contentTree(files);
  utimesSync(join(first, 'rss.xml'), new Date(0), new Date(0));
  expect(await tag(first)).toBe(await tag(contentTree(files)));
  expect(await tag(first)).not.toBe(await tag(first, { 'accept-encoding': 'gzip, br' }));
  expect(await tag(first)).not.toBe(await tag(contentTree({ 'rss.xml': '<rss></rss>' })));
});
