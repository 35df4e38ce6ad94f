/** `npm start`: checks, builds and serves the site, and prints its address. */
import { build, preview } from 'astro';
import { toBase } from '../src/routes.ts';
import { COMMANDS } from '../src/strings/commands.ts';

await build({ logLevel: 'warn', force: true });
const server = await preview({ logLevel: 'error' });
process.stdout.write(`${COMMANDS.serving(`http://localhost:${server.port}${toBase(process.env.BASE ?? '/')}`)}\n`);
await server.closed();
