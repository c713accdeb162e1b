import { peak } from './habits.mjs';
import { backups, beforeCompaction, emptyShard, limits, replicator, treePerDocument, years } from './server-limits.mjs';
import { meanOf } from './year.mjs';

/** The most of something that comes by chance, so many at a time in the mean: three deviations above it. */
const most = (mean) => Math.ceil(mean + 3 * Math.sqrt(mean));

/** What many people ask of a server: in a year, and in the busiest hour of it. */
export function loadOf(people, count) {
  const inBusiestHour = (figure) => ((meanOf(people, figure) * count) / 365) * peak.day * peak.hour;
  return {
    people: count,
    documents: meanOf(people, 'documents') * count,
    plain: meanOf(people, 'plain') * count,
    sealed: meanOf(people, 'sealed') * count,
    requests: most(inBusiestHour('requests') / 3600),
    writes: most(inBusiestHour('writes') / 3600),
    // Hours of waiting in one hour: so many wait at a time. A page that waits keeps its database busy.
    waits: most(inBusiestHour('heldHours')),
  };
}

/** Bytes on the disks of one copy, sealed, after some years and just before files are compacted. */
export const diskOf = (load, layout, after = years) =>
  (load.sealed + load.documents * treePerDocument) * after * beforeCompaction + load.people * layout.shards * emptyShard;

/** How many machines each limit asks for, and how many that makes. */
export function machinesOf(load, layout) {
  const { shards, copies } = layout;
  const files = load.waits * shards * copies;
  const clusters = Math.ceil(load.people / limits.databasesPerCluster);
  const asked = {
    databases: clusters * copies,
    disk: (diskOf(load, layout) * copies) / (limits.disk * limits.full),
    'open files': files / limits.openFiles,
    connections: load.waits / limits.connections,
    memory: (files * limits.memoryPerFile + load.waits * copies * limits.memoryPerWait) / limits.memory,
    requests: load.requests / limits.requests,
    writes: (load.writes * copies) / limits.writes,
  };
  const machines = Object.fromEntries(Object.entries(asked).map(([limit, count]) => [limit, Math.ceil(count)]));
  const wanted = Math.max(...Object.values(machines));
  // All clusters are of one size, and a multiple of the copies.
  const all = copies > 1 ? Math.ceil(Math.ceil(wanted / clusters) / copies) * copies * clusters : wanted;
  return { machines, clusters: copies > 1 ? clusters : 0, files, all };
}

/** Hours until each database had its turn, where a server replicates all of them to another place all the time. */
export function turnOf(load, { all }) {
  const waiting = Math.max(0, load.people / all - replicator.jobs);
  return waiting / replicator.churnPerMinute / 60;
}

/** Machines for a year: those with data, those before them, and those that hold backups of one copy. */
export function costOf(load, layout) {
  const { all, clusters } = machinesOf(load, layout);
  const front = layout.copies > 1 ? 2 * Math.ceil(clusters / 10) : 0;
  const backup = Math.ceil((diskOf(load, { ...layout, shards: 1 }) * backups) / beforeCompaction / (limits.disk * limits.full));
  const months = (all + front + backup) * 12;
  return { all, front, backup, months, perThousand: (months / load.people) * 1_000 };
}
