import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isFresh, sentFile } from './conditional.ts';
import { mediaType } from './file-answer.ts';
import { readHeaders } from './read-headers.ts';
import { readRedirects } from './redirects-file.ts';
import { headerRules, headersFor } from './site-headers.ts';

/**
 * Answers requests for a built site as a host does: with its headers, its compressed copies, its redirects, a slash at
 * the end of addresses, nothing new to those who have the same copy, and the page for addresses that lead nowhere.
 *
 * @param site the folder of the built site
 */
export function siteListener(site: string): RequestListener {
  // Each request looks at the disk anew, so that a site that is built again while it is served is served new.
  const read = (name: string) => (existsSync(join(site, name)) ? readFileSync(join(site, name), 'utf8') : '');
  // The site's own file knows to whom its forms may lead.
  const rules = () => (existsSync(join(site, '_headers')) ? readHeaders(read('_headers')) : headerRules());
  const files = sirv(site, {
    dev: true,
    brotli: true,
    gzip: true,
    dotfiles: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersFor(rules(), path))) response.setHeader(name, value);
      response.setHeader('Vary', 'Accept-Encoding');
      const type = mediaType(path);
      if (type !== undefined)
        response.setHeader('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
    },
  });

  return (request, response) => {
    // What is no address at all, such as //, leads nowhere.
    const { pathname, search } = URL.parse(request.url ?? '/', 'http://localhost') ?? { pathname: '/404', search: '' };
    const moved = readRedirects(read('_redirects')).get(pathname);
    if (moved !== undefined) {
      response.writeHead(301, { Location: moved }).end();
    } else if (!pathname.endsWith('/') && isPage(site, pathname)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else {
      const file = fileAt(site, pathname);
      const sent = file && sentFile(file, request.headers['accept-encoding']?.toString());
      if (sent) {
        response.setHeader('ETag', sent.tag);
        if (isFresh(request.headers, sent)) {
          response.writeHead(304, { ...headersFor(rules(), pathname), Vary: 'Accept-Encoding' }).end();
          return;
        }
      }
      files(request, response, () => {
        response
          .writeHead(404, { ...headersFor(rules(), '/404.html'), 'Content-Type': 'text/html; charset=utf-8' })
          .end(read('404.html'));
      });
    }
  };
}

/**
 * Serves a built site on one's own computer: it listens on 127.0.0.1 alone.
 *
 * @param site the folder of the built site
 * @param port the port; 0 lets the system choose
 * @throws where the port is taken
 */
export async function serveSite(site: string, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer(siteListener(site));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  return { server, address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}` };
}

/** Whether an address without its slash is that of a page. */
function isPage(site: string, pathname: string): boolean {
  const folder = pathAt(site, pathname);
  return folder !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The file at an address, which may not be there. */
const fileAt = (site: string, pathname: string): string | undefined =>
  pathAt(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);

/** Where an address leads in the folder; undefined for one that is none, or that climbs out of it. */
function pathAt(site: string, pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.split(/[\\/]/).includes('..') || path.includes('\0') ? undefined : join(site, path);
  } catch {
    return undefined;
  }
}
