/** Serves the built site on one's own computer: `npm run serve`. WLA_OUT names its folder, PORT another port. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveSite } from '../src/hosting/static-server.ts';

const site = resolve(process.env['WLA_OUT'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(site)) {
  console.error('There is no built site yet. Run "npm run build" first.');
  process.exit(1);
}
try {
  const { address } = await serveSite(site, port);
  console.log(`The site is at ${address}/ (stop it with Ctrl+C)`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=4322 npm run serve`
      : String((error as Error).message),
  );
  process.exit(1);
}
