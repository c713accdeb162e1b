// Runs PHP with php-cli: the plugin without WordPress, the module without Drupal.
import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const execute = promisify(execFile);
const runner = fileURLToPath(new URL('run.php', import.meta.url));

/** Why nothing of PHP can be tested here; undefined where it can. */
export const missingPhp =
  spawnSync('php', ['-v']).status === 0 ? undefined : 'there is no php here: npm run browsers installs php-cli on Debian';

/** What `php -l` says of a file: undefined where it is fine. */
export async function faultIn(file) {
  try {
    await execute('php', ['-l', file]);
    return undefined;
  } catch (error) {
    return `${error.stdout}${error.stderr}`;
  }
}

/** One page of a site with the plugin. `asked` says what the site has set and what stands on the page; see run.php. */
export const wordpress = (plugin, asked) => run(runner, plugin, asked);

/** Runs a PHP file: gives it a folder and, as JSON, what is asked, and reads its answer. */
export async function run(script, given, asked) {
  const running = execute('php', [script, given]);
  running.child.stdin.end(JSON.stringify(asked));
  const [{ stdout }] = await Promise.all([running, once(running.child, 'close')]);
  return JSON.parse(stdout);
}
