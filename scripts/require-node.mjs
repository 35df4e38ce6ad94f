import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before every command (node --import): plain JavaScript, so that a Node too old for TypeScript still says so in one line.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `Cần Node 22.19 trở lên; đang chạy ${process.versions.node}. Hãy chạy npm ci rồi dùng npm run …, hoặc cài Node mới.\n`,
  );
  process.exit(2);
}

// TypeScript is stripped and compiled once and not at each start. Where nothing can be written it is only slower.
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
