import { createServer } from 'node:http';
import { siteListener } from '../../src/hosting/static-server.ts';

/** What belongs to the page that somebody reads, and not to its search: Sec-Fetch-Dest. */
const OF_THE_PAGE = new Set(['document', 'style', 'font', 'image', 'manifest']);

export interface CountedServer {
  address: string;
  /** The bytes that searches were sent since the last count, bodies and headers. */
  count: () => number;
  close: () => void;
}

/**
 * Serves a built site, and counts what searches are sent. A server sees what every thread of a page asks for; the DevTools
 * protocol does not, where a search runs in a worker.
 */
export async function countedServer(site: string): Promise<CountedServer> {
  let bytes = 0;
  const listener = siteListener(site);
  const server = createServer((request, response) => {
    // A connection answers one request after the other.
    const before = request.socket.bytesWritten;
    if (!OF_THE_PAGE.has(String(request.headers['sec-fetch-dest'])))
      response.once('finish', () => (bytes += request.socket.bytesWritten - before));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    count() {
      const counted = bytes;
      bytes = 0;
      return counted;
    },
    close: () => void server.close(),
  };
}
