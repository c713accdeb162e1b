// What is handed out for WordPress and Drupal, unpacked, and sites to try it on.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { archives } from '../../../../scripts/release/archives.mjs';
import { root } from '../packed.mjs';
import { missingPhp } from './php.mjs';

/** Without PHP nothing of this can be tried; the reason is printed with the test. */
export const options = { skip: missingPhp ?? false };

export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const shipped = [...(await archives())];

/** Paths in a zip file and their bytes. */
export const contents = (name) => shipped.find(([file]) => file.includes(name))[1];

/** The folder in which both are unpacked; it is taken away when the process ends. */
export const folder = mkdtempSync(join(tmpdir(), 'recovery-widgets-cms-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// The widgets themselves are served from memory.
for (const name of ['wordpress', 'drupal'])
  for (const [path, bytes] of contents(name)) {
    if (/\/assets\/.*\.(js|css)$/.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }

export const plugin = join(folder, 'recovery-widgets');

export const sample = { id: 'sample', name: 'Sample line (not real)', phone: '00 0000 0000', hours: 'Day and night.' };

/** What a site has set. */
export const set = (more = {}) => ({
  options: { recovery_widgets: { emergency: '000', lines: [{ ...sample, verifiedOn: '2026-11-01' }], ...more } },
});
export const shortcode = (given, words) => ({ kind: 'shortcode', given, words });
export const block = (given) => ({ kind: 'block', given });

/** What somebody could try to type anywhere. */
export const attack = `"'><script>attacked=1</script><img src=x onerror=attacked=1></recovery-crisis-card><!--`;
