/**
 * What one CouchDB machine is taken to bear. Each figure says where it comes from: a DEFAULT of CouchDB 3 (docs.couchdb.org, or default.ini
 * of github.com/apache/couchdb), something that its makers SAID in a thread there, or an ASSUMPTION. None was measured here: CouchDB itself
 * is in no registry of packages that the tests use. Whoever measures their own machine changes the number.
 */
export const limits = {
  /** SAID (apache/couchdb#851): about so many databases of single persons to a cluster, then another cluster; and q=1. */
  databasesPerCluster: 100_000,
  /** SETTING; `max_dbs_open`, DEFAULT 500. Files of shards, divided among the parts of the server that open them (#3366, #6024). */
  openFiles: 20_000,
  /** SETTING; DEFAULT of its HTTP server 2,048. Sockets and files together are 65,536 by default (Erlang, "+Q"). */
  connections: 40_000,
  /** ASSUMPTION: memory for what is open, bytes; the rest of 32 GB is for the system's own cache of files. */
  memory: 16e9,
  /** ASSUMPTION: bytes for a file that is open. Two or three small processes and what they cache. */
  memoryPerFile: 150_000,
  /** ASSUMPTION: bytes for a wait that is held: the connection, and one listener on each machine that has the database. */
  memoryPerWait: 100_000,
  /**
   * ASSUMPTION: requests in a second. For comparison, SAID (#4601): a laptop with a cluster of three on it read 1,600 single documents in a
   * second, and wrote 1,100 in batches.
   */
  requests: 500,
  /** ASSUMPTION: writes in a second. Each ends with the file flushed to the disk, on every machine that has a copy. */
  writes: 200,
  /** ASSUMPTION: bytes of disk, and how much of it may be full. */
  disk: 2e12,
  full: 0.7,
};

/** SAID (#1621): a shard with hardly anything in it has about 8 kB. */
export const emptyShard = 8_192;
/** ASSUMPTION: what the two trees of a file (by id, by sequence) take for a document; ids and revisions have 32 letters here. */
export const treePerDocument = 500;
/**
 * DEFAULT (`smoosh.ratio_dbs`): a file is compacted once it is twice as large as what is in it. Each write fills up to the next 4 kB
 * (SAID, #6108) and leaves old nodes of the trees behind, so that files do grow to that.
 */
export const beforeCompaction = 2;

/** DEFAULT (`[replicator]`): changes of place each minute among the databases that wait to be replicated elsewhere; jobs at a time. */
export const replicator = { churnPerMinute: 20, jobs: 500 };

/** ASSUMPTION: years of words that are on the disks, and generations of backups that are kept. */
export const years = 5;
export const backups = 3;

/** How a database lies on machines: in `shards` parts, each of them `copies` times. */
export const layouts = [
  { name: 'q=1, n=1', shards: 1, copies: 1 },
  { name: 'q=1, n=3', shards: 1, copies: 3 },
  { name: 'q=2, n=3', shards: 2, copies: 3 },
];
