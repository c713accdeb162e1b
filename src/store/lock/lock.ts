import { RecoveryError, isRecoveryError } from '../../errors.js';
import { isWrappedKey, rounds, subtle, randomBytes, unwrapKey, wrapKey, type WrappedKey } from '../../record/sealing/key-wrap.js';
import type { RecordReference } from '../../record/record.js';
import { uuid } from '../../record/uuid.js';
import { misuse } from '../../record/misuse.js';
import { checkTexts } from '../check-texts.js';
import type { IndexedDbEngine } from '../indexeddb-store.js';
import type { Change, LockRow, Rows } from '../rows.js';
import type { Store } from '../store.js';
import { IdleWatch, stricter, type LockWhen } from './idle-watch.js';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.js';
import type { RowSeal } from './row-seal.js';
import { DataKey } from './sealed-row.js';

/** `open`: nothing is sealed. `locked`: words can be read after unlocking only. `unlocked`: they can be read on this page now. */
export type LockState = 'open' | 'locked' | 'unlocked';

/** Fewer rounds of derivation, and shorter waits in milliseconds, for tests. */
export interface LockTiming {
  readonly iterations?: number;
  readonly wait?: number;
}

/** What the person chose beside the passphrase. */
export type LockChoices = Pick<LockRow, 'open' | 'idleMinutes' | 'onHide'>;

const sealedTables = ['records', 'revisions', 'drafts'] as const;
/** So many wrong tries are free; after them each next one waits twice as long as the one before. */
const freeTries = 5;
const longestWait = 30_000;

/** Those that can be tried: a database can be damaged, or changed by somebody who wants a page to be kept busy. */
const soundKeys = ({ keyId, keys }: LockRow): WrappedKey[] =>
  typeof keyId === 'string' && Array.isArray(keys) ? keys.filter(isWrappedKey) : [];

/**
 * The lock of a store on this device, one for each page and store. With it every body, note, picture, earlier version and unsaved
 * word of a subject lies sealed in the database (AES-256-GCM). The key is in memory only, while unlocked; in the database it is
 * wrapped by the passphrase, and by a recovery code for paper. Whoever has lost both has lost the words: nothing can bring
 * them back, this software included.
 *
 * Protects a lost device and a shared computer. Does not protect from other scripts of the same page while unlocked, nor what
 * was written before the lock was set: browsers leave erased text in their files for a while.
 */
export class Lock {
  /** When the page wants words to lock by themselves; what the person chose counts where it is stricter. */
  page: LockWhen = {};
  readonly #idle = new Map<string, IdleWatch>();
  #wrongTries = 0;
  readonly #listening = new Map<string, () => void>();

  constructor(
    private readonly engine: IndexedDbEngine,
    private readonly seal: RowSeal,
    private readonly watch: Store['watch'],
    private readonly timing: LockTiming = {},
  ) {
    seal.beforeReading = () => this.#idle.forEach((idle) => idle.look());
    seal.listensOn = () => this.#listenOn();
  }

  async state(subject: string): Promise<LockState> {
    await this.seal.refresh();
    if (!this.seal.locks.has(subject)) return 'open';
    return this.seal.keyOf(subject) ? 'unlocked' : 'locked';
  }

  /** What the person chose; undefined where there is no lock. */
  choices(subject: string): LockChoices | undefined {
    return this.seal.locks.get(subject);
  }

  /**
   * Sets a lock and seals all that is there, in one transaction: all or none.
   * @returns the recovery code: the only time it can be had
   * @throws RecoveryError `InsecureContext`; `StorageUnavailable` where words are in memory; `HostMisuse` where there is a lock
   *   already, or for an empty passphrase; any storage error
   */
  async set(subject: string, passphrase: string, choices: LockChoices = {}): Promise<string> {
    checkTexts(subject);
    subtle();
    if (!passphrase) throw misuse('a lock needs a passphrase');
    const code = newRecoveryCode();
    const key = new DataKey(uuid(), randomBytes(32));
    const keys = await Promise.all([this.#wrap(key, passphrase, 'passphrase'), this.#wrap(key, code, 'code')]);
    const lock: LockRow = { subject, keyId: key.id, keys, ...choices };
    await this.#onDevice();
    this.#hold(subject, key);
    await this.#rewrite(subject, lock, (found) => {
      if (found) throw misuse('there is a lock already');
    });
    // Only now it is known when it locks by itself.
    this.#idle.get(subject)?.start();
    return code;
  }

  /**
   * Takes the lock away: all that was sealed is plain again, in one transaction.
   * @throws RecoveryError `WrongPassphrase`, `Locked`, any storage error
   */
  async remove(subject: string, secret: string): Promise<void> {
    await this.#prove(subject, secret);
    await this.#rewrite(subject, undefined);
  }

  /**
   * Makes words readable on this page.
   * @param secret the passphrase, or the recovery code
   * @throws RecoveryError `WrongPassphrase`, `InsecureContext`; `StorageCorrupt` where what holds the key is damaged
   */
  async unlock(subject: string, secret: string): Promise<void> {
    const key = await this.#prove(subject, secret);
    this.#hold(subject, key);
    this.#tell(subject, 'reread');
    const lock = this.seal.locks.get(subject)!;
    const old = soundKeys(lock).find(({ by, rounds: used }) => by === 'passphrase' && used < (this.timing.iterations ?? rounds));
    // Set by an older release, with fewer rounds than today. Whether this works or not, the words are unlocked.
    if (old && !readRecoveryCode(secret)) await this.#rewrap(subject, key, secret, 'passphrase').catch(() => undefined);
  }

  /**
   * Locks again: who shows words takes them off the screen and keeps what is not saved yet, sealed.
   * Resolves when the key is gone.
   * @param onlyHere not in other tabs: nobody is here any more, and somebody may be there
   */
  async lock(subject: string, onlyHere = false): Promise<void> {
    const { seal, engine } = this;
    const lock = seal.locks.get(subject);
    if (!lock || !seal.keyOf(subject)) return;
    seal.stopReading(lock.keyId);
    this.#idle.get(subject)?.stop();
    this.#tell(subject, 'lock', !onlyHere);
    // Saves that this brought about are on their way. They come behind whatever is written before them.
    await new Promise((resolve) => setTimeout(resolve));
    await engine.write(() => Promise.resolve()).catch(() => undefined);
    // Somebody may have unlocked again meanwhile.
    if (!seal.keyOf(subject)) seal.drop(lock.keyId);
  }

  /**
   * Another passphrase. Only the key is wrapped anew; no word is written again.
   * @param secret the passphrase so far, or the recovery code
   */
  async change(subject: string, secret: string, passphrase: string): Promise<void> {
    if (!passphrase) throw misuse('a lock needs a passphrase');
    await this.#rewrap(subject, await this.#prove(subject, secret), passphrase, 'passphrase');
  }

  /** Another recovery code; the one on paper opens nothing any more. */
  async renewCode(subject: string, secret: string): Promise<string> {
    const code = newRecoveryCode();
    await this.#rewrap(subject, await this.#prove(subject, secret), code, 'code');
    return code;
  }

  /**
   * Lets one record be read without unlocking, or none. Its words lie plain in the database from then on, and it has to be
   * said so; its earlier versions stay sealed.
   * @throws RecoveryError `Locked`
   */
  async leaveOpen(subject: string, open: Pick<RecordReference, 'kind' | 'id'> | undefined): Promise<void> {
    const lock = await this.#unlocked(subject);
    await this.#rewrite(subject, { ...lock, open: open && { kind: open.kind, id: open.id } }, undefined, [lock.open, open]);
  }

  /** When it locks by itself. @throws RecoveryError `Locked` */
  async choose(subject: string, choices: Pick<LockChoices, 'idleMinutes' | 'onHide'>): Promise<void> {
    await this.#store({ ...(await this.#unlocked(subject)), ...choices });
    this.#idle.get(subject)?.start();
  }

  /** Keeps the key, until it is locked here or in another tab. */
  #hold(subject: string, key: DataKey): void {
    this.seal.hold(key);
    this.#watchIdle(subject);
    if (!this.#listening.has(subject)) this.#listen(subject);
  }

  #listen(subject: string): void {
    const stop = this.watch({ subject }, ({ act }) => act === 'lock' && void this.lock(subject, true));
    this.#listening.set(subject, stop);
  }

  /** A store that was closed has no listeners any more, and can be used again: what is locked elsewhere must be locked here then. */
  #listenOn(): boolean {
    const held = [...this.#listening.keys()].filter((subject) => this.seal.holds(subject));
    for (const stop of this.#listening.values()) stop();
    this.#listening.clear();
    for (const subject of held) this.#listen(subject);
    return held.length > 0;
  }

  #watchIdle(subject: string): void {
    let idle = this.#idle.get(subject);
    if (!idle) {
      const when = (): LockWhen => stricter(this.page, this.seal.locks.get(subject) ?? {});
      idle = new IdleWatch(when, () => void this.lock(subject, true));
      this.#idle.set(subject, idle);
    }
    idle.start();
  }

  /** Tells whoever reads here, and other tabs where asked for. */
  #tell(subject: string, act: Change['act'], elsewhereToo = false): void {
    const change = { subject, kind: '', id: '', revision: 0, act };
    this.engine.listener?.changed([change]);
    if (elsewhereToo) this.engine.announce([change]);
  }

  async #unlocked(subject: string): Promise<LockRow> {
    await this.seal.refresh();
    const lock = this.seal.locks.get(subject);
    if (!lock || !this.seal.keyOf(subject)) throw new RecoveryError('Locked');
    return lock;
  }

  #wrap(key: DataKey, secret: string, by: WrappedKey['by']): Promise<WrappedKey> {
    return wrapKey(key.raw, secret, by, this.timing.iterations);
  }

  /** The key, which nobody has without a secret. */
  async #prove(subject: string, secret: string): Promise<DataKey> {
    subtle();
    await this.seal.refresh();
    const lock = this.seal.locks.get(subject);
    if (!lock) throw misuse('there is no lock');
    await this.#wait();
    const code = readRecoveryCode(secret);
    const keys = soundKeys(lock);
    const tries = [
      ...keys.filter(({ by }) => by === 'passphrase').map((key) => [key, secret] as const),
      ...keys.filter(({ by }) => by === 'code' && code).map((key) => [key, code!] as const),
    ];
    for (const [key, word] of tries) {
      try {
        const raw = await unwrapKey(key, word);
        this.#wrongTries = 0;
        return new DataKey(lock.keyId, raw);
      } catch (error) {
        if (!isRecoveryError(error, 'WrongPassphrase')) throw error;
      }
    }
    this.#wrongTries++;
    // The secret may be right. Nothing is made in place of what is damaged: another key would open nothing.
    throw new RecoveryError(keys.length < 2 ? 'StorageCorrupt' : 'WrongPassphrase');
  }

  async #wait(): Promise<void> {
    const beyond = this.#wrongTries - freeTries;
    if (beyond < 0) return;
    const delay = Math.min(longestWait, (this.timing.wait ?? 1_000) * 2 ** beyond);
    await new Promise((resolve) => setTimeout(resolve, delay));
  }

  async #rewrap(subject: string, key: DataKey, secret: string, by: WrappedKey['by']): Promise<void> {
    const wrapped = await this.#wrap(key, secret, by);
    const lock = this.seal.locks.get(subject)!;
    await this.#store({ ...lock, keys: [...soundKeys(lock).filter((other) => other.by !== by), wrapped] });
  }

  async #store(lock: LockRow): Promise<void> {
    await this.engine.write(
      async (rows) => {
        const [found] = await rows.all('locks', [lock.subject]);
        // Taken away, or set anew, in another tab meanwhile.
        if (found?.keyId !== lock.keyId) throw new RecoveryError('Locked');
        rows.put('locks', lock);
        rows.next();
      },
      { alone: true },
    );
    await this.seal.refresh();
  }

  /** Writes rows again as the lock wants them: all of the subject, or some records. */
  async #rewrite(
    subject: string,
    lock: LockRow | undefined,
    check: (found: LockRow | undefined) => void = () => undefined,
    only?: readonly (Pick<RecordReference, 'kind' | 'id'> | undefined)[],
  ): Promise<void> {
    const { locks } = this.seal;
    const before = locks.get(subject);
    const work = async (rows: Rows): Promise<void> => {
      const reading = only
        ? only.map((record) => (record ? rows.all('records', [subject, record.kind, record.id]) : []))
        : sealedTables.map((table) => rows.all(table, [subject]));
      const [[found], ...tables] = await Promise.all([rows.all('locks', [subject]), ...reading]);
      check(found);
      // From here on rows are sealed as the new lock says.
      if (lock) locks.set(subject, lock);
      else locks.delete(subject);
      if (lock) rows.put('locks', lock);
      else rows.delete('locks', [subject]);
      tables.forEach((list, index) => {
        for (const row of list) rows.put(only ? 'records' : sealedTables[index]!, row);
      });
      rows.next();
    };
    try {
      await this.engine.write(work, { creates: true, alone: true });
    } catch (error) {
      if (before) locks.set(subject, before);
      else locks.delete(subject);
      throw error;
    } finally {
      await this.seal.refresh();
    }
    this.#tell(subject, 'reread', true);
  }

  /** Words in memory need no lock, and have none. */
  async #onDevice(): Promise<void> {
    await this.engine.read((rows) => rows.all('locks', ['']));
    if (this.engine.home !== 'device') throw new RecoveryError('StorageUnavailable');
  }
}
