/** `npm start`: checks, builds and serves the site, and prints its address. */
import { COMMANDS } from '../src/strings/diagnostics.ts';
import { stop } from './command.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) stop(COMMANDS.oldNode(process.versions.node));

const { build, preview } = await import('astro');
await build({ logLevel: 'warn', force: true });
const server = await preview({ logLevel: 'error' });
process.stdout.write(`${COMMANDS.serving(`http://localhost:${server.port}${process.env.BASE ?? '/'}`)}\n`);
await server.closed();
