import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/paths.mjs';
import { widgetTitles } from '../build/widget-titles.mjs';
import { filesBelow } from './zip.mjs';

const built = (to) => filesBelow(join(root, 'cdn'), to);
const text = (words) => Buffer.from(words);
const licence = () => readFileSync(join(root, 'LICENSE'));

/** Sources hold 0.0.0, so that nobody has to remember them at a release. */
const withVersion = (files, version, names) =>
  files.forEach((bytes, path) => {
    if (names.test(path))
      files.set(path, text(bytes.toString().replace(/^(.*[Vv]ersion:\s*|Stable tag:\s*)'?0\.0\.0'?$/m, `$1${version}`)));
  });

/** For a page of one's own: the files, and how to use them in plain words. */
function selfHost(version) {
  const folder = `recovery-widgets-${version}`;
  const words = readFileSync(join(root, 'scripts', 'release', 'README-selfhost.txt'), 'utf8');
  return new Map([
    ...built(`${folder}/cdn`),
    [`${folder}/LICENSE`, licence()],
    [`${folder}/README-selfhost.txt`, text(words.replaceAll('{version}', version))],
  ]);
}

/** The plugin with the files in a folder of their version: no page mixes two, and no address needs `?ver=`. */
async function wordpress(version) {
  const plugin = filesBelow(
    join(root, 'integrations', 'wordpress', 'recovery-widgets'),
    'recovery-widgets',
    (name) => !name.startsWith('assets/'),
  );
  withVersion(plugin, version, /recovery-widgets\.php$|readme\.txt$/);
  return new Map([
    ...plugin,
    ...built(`recovery-widgets/assets/${version}`),
    ['recovery-widgets/assets/widgets.json', text(JSON.stringify({ version, widgets: await widgetTitles() }))],
    ['recovery-widgets/LICENSE', licence()],
  ]);
}

/** The module with the files, and a library for each of them. */
async function drupal(version) {
  const module = filesBelow(
    join(root, 'integrations', 'drupal', 'recovery_widgets'),
    'recovery_widgets',
    (name) => !name.startsWith('assets/'),
  );
  withVersion(module, version, /\.info\.yml$|\.libraries\.yml$/);
  return new Map([
    ...module,
    ...built('recovery_widgets/assets'),
    ['recovery_widgets/assets/widgets.json', text(JSON.stringify({ version, widgets: await widgetTitles() }))],
    ['recovery_widgets/LICENSE.txt', licence()],
  ]);
}

/** What is handed out beside the npm package: name of the file → what is in it. */
export async function archives() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return new Map([
    [`recovery-widgets-${version}.zip`, selfHost(version)],
    ['recovery-widgets-wordpress.zip', await wordpress(version)],
    ['recovery-widgets-drupal.zip', await drupal(version)],
  ]);
}
