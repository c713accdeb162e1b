/** All processes of a browser: one program that leads a process group of its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Whether a process of the group still runs. One that ended stays listed until whoever adopted it looks, which takes over a second in some
 * containers; it holds no file any more once its last thread is gone.
 */
function runsInGroup(group) {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  if (!existsSync('/proc/self/stat')) return true;
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.some((id) => {
    const { state, itsGroup, threads } = statusOf(id);
    return itsGroup === group && (state !== 'Z' || threads > 1);
  });
}

/** Its state, its group and how many threads it has; nothing for a process that is gone by now. */
function statusOf(id) {
  try {
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    // After the name in brackets.
    const [state, , itsGroup] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return { state, itsGroup: Number(itsGroup), threads: readdirSync(`/proc/${id}/task`).length };
  } catch {
    return {};
  }
}

/** Waits for the rest of a killed group: until its last process is gone, the database files stay locked. */
async function groupGone(group) {
  for (const limit = Date.now() + 3_000; runsInGroup(group) && Date.now() < limit;) await pause(20);
}

/**
 * @param {import('node:child_process').ChildProcess} child started with `detached`
 * @returns {{ pid: number, kill(): void, end(how: () => unknown): Promise<void> }} `kill` takes all processes at once; `end` waits until the
 * last one is gone, after it was ended that way
 */
export function leadsGroup(child) {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  };
  // A run that is ended from outside must not leave browsers behind; a signal alone fires no `exit`.
  const stopped = () => process.exit(1);
  process.once('exit', kill);
  for (const signal of endings) process.once(signal, stopped);
  const end = async (how) => {
    await how();
    await ended;
    await groupGone(child.pid);
    process.off('exit', kill);
    for (const signal of endings) process.off(signal, stopped);
  };
  return { pid: child.pid, kill, end };
}
