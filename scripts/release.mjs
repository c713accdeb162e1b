/**
 * `npm run release` writes release/: zip files for those who install nothing from npm. For a page of one's own, for WordPress and for Drupal.
 * Needs the build.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/paths.mjs';
import { archives } from './release/archives.mjs';
import { zipOf } from './release/zip.mjs';

if (!existsSync(join(root, 'cdn', 'sri.json')) || !existsSync(join(root, 'dist'))) {
  console.error('Run "npm run build" first.');
  process.exit(1);
}
const folder = join(root, 'release');
mkdirSync(folder, { recursive: true });
for (const [name, files] of await archives()) {
  const bytes = zipOf(files);
  writeFileSync(join(folder, name), bytes);
  console.log(`release/${name}  ${files.size} files, ${(bytes.length / 1024 / 1024).toFixed(1)} MB`);
}
