import { spawnSync } from 'node:child_process';

/** Runs a line in a folder, with its output in sight. Ends the process when it fails: the lines above say why. */
export function run(line, cwd) {
  // On Windows only a shell can start npm.
  const { status } = spawnSync(line, { cwd, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}
