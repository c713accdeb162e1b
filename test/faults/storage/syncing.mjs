// T05: the system calls of the browser are watched (strace, on Linux) while a page saves: only a call that empties the caches of the system
// keeps words through a power cut, which no kill of a browser shows.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All processes of the browser; that which writes databases is not always the first. */
function processesOf(group) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,pgid='], { encoding: 'utf8' });
  return [...stdout.matchAll(/(\d+)\s+(\d+)/g)].filter(([, , ofGroup]) => Number(ofGroup) === group).map(([, id]) => id);
}

/** Calls that name a file of a database. One that is cut in two by another thread's names it in its first half. */
const callsIn = (trace) =>
  trace.split('\n').filter((line) => /\bf(data)?sync\(.*indexeddb/i.test(line) && !/= -1/.test(line)).length;

async function attach(group, file) {
  const attached = processesOf(group).flatMap((id) => ['-p', id]);
  const strace = spawn('strace', ['-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', file, ...attached], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise((resolve, reject) => {
    strace.once('error', () => reject(new Error('T05 needs strace: install it (Debian: strace).')));
    strace.once('exit', () => reject(new Error(`T05 strace ended: ${said}`)));
    strace.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.match(/ attached/g)?.length >= attached.length / 2) resolve();
    });
  });
  return async () => {
    const ended = once(strace, 'exit');
    strace.kill('SIGINT');
    await ended;
  };
}

/** @returns {Promise<number>} how often files of the database were brought to the disk during these saves, one after the other */
export async function syncing({ open, group, problem }, name, saves) {
  const { page, on } = await open(name);
  await on('save', 0, 'before');
  const folder = mkdtempSync(join(tmpdir(), 'syncing-'));
  try {
    const detach = await attach(group(), join(folder, 'trace'));
    for (let save = 1; save <= saves; save++) {
      const { code } = await on('save', save % 5, `number ${save}`);
      if (code) problem(`T05 a save was answered with ${code}`);
    }
    await detach();
    const syncs = callsIn(readFileSync(join(folder, 'trace'), 'utf8'));
    if (syncs < saves) problem(`T05 ${syncs} calls for ${saves} saves`);
    return syncs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await page.close();
  }
}
